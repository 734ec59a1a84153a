package uk.earlyhelp.kit.sample;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.earlyhelp.kit.events.Inbox;
import uk.earlyhelp.kit.events.IncomingEvent;

/** A listener as every service writes it: translate, then apply once. */
@ApplicationScoped
public class NoteEcho {

    private final Inbox inbox;
    private final List<IncomingEvent> applied = new CopyOnWriteArrayList<>();

    NoteEcho(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("kit-echo")
    @Blocking
    public void heard(ConsumerRecord<String, byte[]> message) {
        var event = IncomingEvent.from(message);
        inbox.applyOnce("note-echo", event.id(), () -> applied.add(event));
    }

    public List<IncomingEvent> applied() {
        return List.copyOf(applied);
    }
}
