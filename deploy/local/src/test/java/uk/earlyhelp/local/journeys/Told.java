package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.events.Event;
import uk.earlyhelp.local.events.EventTape;

/** What the world was told, each event held to its published schema and to the rules of CloudEvents. */
record Told(LocalSystem system) {
    private static final String TOPIC = "early-help.referral";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** The events of a family in their order, which must be exactly of these types. */
    List<Event> of(String family, String... types) {
        try (var tape = new EventTape(system.settings().kafka(), TOPIC)) {
            var events = tape.ofFamily(family, types.length, LIMIT);
            assertThat(events).extracting(Event::type).containsExactlyElementsOf(versioned(types));
            assertThat(events).allSatisfy(this::keepsItsContract);
            return events;
        }
    }

    /** Everything that was told by anybody until this event, as text; none of the secrets may be found in it. */
    void nothingOf(List<String> secrets, Event last) {
        try (var tape = new EventTape(system.settings().kafka(), TOPIC)) {
            var everything = tape.until(LIMIT, events -> events.contains(last)).toString();
            assertThat(everything).contains(last.id().toString());
            assertThat(secrets).isNotEmpty().noneMatch(everything::contains);
        }
    }

    private static List<String> versioned(String... types) {
        return Arrays.stream(types).map(type -> "early-help." + type + ".v1").toList();
    }

    private void keepsItsContract(Event event) {
        assertThat(event.headers())
                .containsOnlyKeys(
                        "ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time", "ce_authority", "content-type")
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/referral-service")
                .containsEntry("ce_authority", "896")
                .containsEntry("content-type", "application/json");
        assertThat(event.id().version()).isEqualTo(7);
        assertThat(Instant.parse(event.headers().get("ce_time"))).isNotNull();
        assertThat(violations(event)).as(event.type()).isEmpty();
    }

    private Iterable<?> violations(Event event) {
        Path schema = system.settings().home().resolve("docs/events/%s.schema.json".formatted(event.type()));
        try {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(Files.readString(schema))
                    .validate(event.data(), context -> context.getExecutionConfig()
                            .setFormatAssertionsEnabled(true));
        } catch (IOException e) {
            throw new AssertionError("No published schema of " + event.type(), e);
        }
    }
}
