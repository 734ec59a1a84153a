package uk.earlyhelp.local.demo.borough;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the generator takes from a policy pack: schools, agencies and postcodes, in the order of its files. */
public record PolicyFiles(List<School> schools, List<Agency> agencies, List<Prefix> prefixes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A school; phases are those of the pack, such as {@code primary}. */
    record School(String code, String phase, String postcode) {}

    /** An agency; {@code source} is the CIN code under which its referrals count. */
    record Agency(String code, String kind, String source) {}

    /** The beginning of a postcode: a district ({@code CH66}) or a sector ({@code CH1 4}). */
    record Prefix(String at, boolean ours, boolean rural) {
        boolean isSector() {
            return at.contains(" ");
        }
    }

    /** @param checkout where the repository lies */
    public static PolicyFiles in(Path checkout, String pack) {
        var folder = checkout.resolve("referral-service/src/main/resources/policy-packs")
                .resolve(pack);
        return new PolicyFiles(
                items(read(folder.resolve("schools.json")))
                        .map(PolicyFiles::school)
                        .toList(),
                items(read(folder.resolve("agencies.json")))
                        .map(PolicyFiles::agency)
                        .toList(),
                items(read(folder.resolve("places.json")).path("postcodes"))
                        .map(PolicyFiles::prefix)
                        .toList());
    }

    List<Agency> agenciesOf(String source) {
        return agencies.stream()
                .filter(agency -> agency.source().equals(source))
                .toList();
    }

    List<School> schoolsFor(int age) {
        Set<String> phases = age < 4
                ? Set.of("nursery")
                : age < 11 ? Set.of("primary") : Set.of("secondary", "all-through", "sixteen-plus");
        return schools.stream()
                .filter(school -> phases.contains(school.phase()))
                .toList();
    }

    List<School> schoolsOf(String phase) {
        return schools.stream().filter(school -> school.phase().equals(phase)).toList();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).filter(item -> !item.has("until"));
    }

    private static School school(JsonNode item) {
        return new School(text(item, "code"), text(item, "phase"), text(item, "postcode"));
    }

    private static Agency agency(JsonNode item) {
        return new Agency(text(item, "code"), text(item, "kind"), text(item, "source"));
    }

    private static Prefix prefix(JsonNode item) {
        return new Prefix(
                text(item, "at"), item.has("centre"), item.path("rural").asBoolean());
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asText();
    }
}
