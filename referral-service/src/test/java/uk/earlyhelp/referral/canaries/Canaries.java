package uk.earlyhelp.referral.canaries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.earlyhelp.referral.ground.SampleReferral;

/** Words that stand nowhere else in the world, one for each personal field, so that one found elsewhere has escaped. */
final class Canaries {

    private static final Set<String> FREE_TEXTS = Set.of(
            "name",
            "role",
            "phone",
            "givenName",
            "familyName",
            "knownAs",
            "voice",
            "lines",
            "concern",
            "agency",
            "what",
            "familyView",
            "by");

    /** Fields with a form of their own keep it; these values are the sample's. */
    private static final List<String> OF_THE_SAMPLE =
            List.of("2016-03-04", "A950000178301", "9434765919", "943 476 5919", "canary.j.okafor@school.example");

    private final List<String> all = new ArrayList<>(OF_THE_SAMPLE);
    private final String flock;

    /**
     * @param flock letters only, so that it can be part of a name
     */
    Canaries(String flock) {
        this.flock = flock;
    }

    /** One more, for whatever a test needs a secret for. */
    String next() {
        var number = new StringBuilder(Integer.toString(all.size(), 26));
        for (int i = 0; i < number.length(); i++) {
            number.setCharAt(i, (char) ('a' + Character.digit(number.charAt(i), 26)));
        }
        var canary = "Canary" + flock + "q" + number + "q";
        all.add(canary);
        return canary;
    }

    /** The sample with a canary in every personal field. */
    SampleReferral referral() {
        var referral = SampleReferral.aSchoolReferral().with("/referrer/email", "canary.j.okafor@school.example");
        fill(referral.node());
        return referral;
    }

    List<String> all() {
        return List.copyOf(all);
    }

    private void fill(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyStream().toList().forEach(field -> fill(object, field.getKey(), field.getValue()));
        } else {
            node.forEach(this::fill);
        }
    }

    private void fill(ObjectNode parent, String name, JsonNode value) {
        if (!FREE_TEXTS.contains(name)) {
            fill(value);
        } else if (value instanceof ArrayNode texts) {
            for (int i = 0; i < texts.size(); i++) {
                texts.set(i, TextNode.valueOf(next()));
            }
        } else if (value.isTextual() && value.asText().length() > "yes".length()) {
            parent.put(name, next());
        }
    }
}
