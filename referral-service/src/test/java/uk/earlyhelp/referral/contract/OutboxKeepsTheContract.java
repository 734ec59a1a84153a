package uk.earlyhelp.referral.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import uk.earlyhelp.kit.events.Outbox;
import uk.earlyhelp.kit.events.OutgoingEvent;

/** Stands before the outbox in every test: an event that breaks its published schema fails the test that caused it. */
@Decorator
@Priority(1)
class OutboxKeepsTheContract implements Outbox {

    private static final EventSchemas SCHEMAS = new EventSchemas();

    private final Outbox outbox;
    private final ObjectMapper json;

    @Inject
    OutboxKeepsTheContract(@Delegate Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public void publish(OutgoingEvent event) {
        var violations = SCHEMAS.violations(event.type(), json.valueToTree(event.data()));
        if (!violations.isEmpty()) {
            throw new AssertionError("The event " + event.type() + " breaks its schema: " + violations);
        }
        outbox.publish(event);
    }
}
