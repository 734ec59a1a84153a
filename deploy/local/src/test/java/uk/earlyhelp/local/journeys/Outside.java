package uk.earlyhelp.local.journeys;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.events.EventTape;

/** Everywhere that what was said about a family must not stand: every log of every part, the metrics, the topic. */
record Outside(LocalSystem system) {

    private static final Duration QUIET = Duration.ofSeconds(3);

    /** Which of these words stand where, a line each; empty is good. */
    List<String> of(Collection<String> words) {
        return places().entrySet().stream()
                .flatMap(place ->
                        words.stream().filter(place.getValue()::contains).map(word -> place.getKey() + ": " + word))
                .toList();
    }

    private Map<String, String> places() {
        return new TreeMap<>(Map.of("logs", logs(), "metrics", metrics(), "events", events()));
    }

    private String logs() {
        var all = new StringBuilder();
        try (var files = Files.list(system.settings().data().path().resolve("logs"))) {
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return all.toString();
    }

    private String metrics() {
        return given().get(system.service("referral").settings().managementAddress() + "/q/metrics")
                .asString();
    }

    private String events() {
        try (var tape = new EventTape(system.settings().kafka(), "early-help.referral")) {
            return tape.until(QUIET, events -> false).toString();
        }
    }
}
