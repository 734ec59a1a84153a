package uk.earlyhelp.local.demo.borough;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What people of the invented borough say and write; {child} and {parent} stand for names. */
record Words(
        Map<String, List<String>> concerns,
        Map<String, List<String>> voices,
        List<String> familyViews,
        Map<String, List<String>> support,
        List<String> dangers,
        List<String> questions,
        List<String> information,
        List<String> forumQuestions,
        List<String> forumNotes,
        List<String> withdrawals,
        String departure,
        List<String> insteads,
        Map<String, OutcomeWords> outcomes,
        OutOfScope outOfScope,
        Map<String, List<String>> familyParts,
        Map<String, List<String>> referrers) {

    /** What is written when a referral is decided in one way. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OutcomeWords(
            List<String> reasons,
            String toReferrer,
            String toFamily,
            List<String> destinations,
            List<List<String>> steps) {}

    /** What is written to somebody who is too old. */
    record OutOfScope(String reasons, String toReferrer, String toFamily) {}

    static Words load() {
        try {
            return new ObjectMapper().readValue(Resources.text("words.json"), Words.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
