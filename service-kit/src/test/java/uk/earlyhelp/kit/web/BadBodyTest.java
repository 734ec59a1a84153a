package uk.earlyhelp.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class BadBodyTest {

    private final Notes notes = Notes.ofANewAgency();

    @AfterEach
    void nothingWasSaved() {
        assertThat(notes.list("").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void anUnknownFieldIsNamed() {
        var answer = notes.write("{\"text\":\"a\",\"pages\":1,\"colour\":\"red\"}");

        Refused.naming("/colour", "unknown-field", 400, "malformed-request", answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"one\"", "\"1\"", "1.5", "true", "[1]", "{}", "null", "99999999999"})
    void aFieldOfTheWrongTypeIsNamed(String pages) {
        var answer = notes.write("{\"text\":\"a\",\"pages\":" + pages + "}");

        Refused.naming("/pages", "wrong-type", 400, "malformed-request", answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.5", "true", "[\"a\"]", "{}"})
    void nothingButATextIsTakenForAText(String text) {
        var answer = notes.write("{\"text\":" + text + ",\"pages\":1}");

        Refused.naming("/text", "wrong-type", 400, "malformed-request", answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"pages\":1}", "{\"text\":null,\"pages\":1}", "{\"text\":\" \",\"pages\":1}"})
    void aMissingFieldIsNamed(String body) {
        Refused.naming("/text", "not-blank", 422, "invalid-fields", notes.write(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "not json",
                "{\"text\":\"a\",\"pages\":1} and more",
                "{\"text\":\"a\",\"pages\":1}{}",
                "[]",
                "\"a\"",
                "{\"text\":\"a\",\"text\":\"b\",\"pages\":1}",
                "{\"text\":\"a\",\"pages\":1,}",
                "{'text':'a','pages':1}",
                "{\"text\":\"tab\there\",\"pages\":1}",
                "{\"text\":\"a\",\"pages\":NaN}"
            })
    void whatIsNotOneJsonObjectIsRefused(String body) {
        Refused.as(400, "malformed-request", notes.write(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void aMissingBodyIsRefused(String body) {
        Refused.as(400, "malformed-request", notes.write(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0000b", "\\ud800", "a\\udc00b"})
    void aTextThatCannotBeStoredIsRefusedAtTheDoor(String text) {
        var answer = notes.write("{\"text\":\"" + text + "\",\"pages\":1}");

        Refused.naming("/text", "invalid-character", 400, "malformed-request", answer);
    }

    @Test
    void bottomlessNestingIsRefused() {
        Refused.as(400, "malformed-request", notes.write("{\"text\":" + "[".repeat(2_000)));
        Refused.as(400, "malformed-request", notes.write("{\"x\":" + "{\"x\":".repeat(31) + "1" + "}".repeat(32)));
    }

    @Test
    void tenMegabytesAreRefusedWithAnExplanation() {
        var answer = notes.write("{\"text\":\"" + "a".repeat(10_000_000) + "\",\"pages\":1}");

        Refused.as(413, "body-too-large", answer);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        var answer =
                notes.as("writer").contentType(ContentType.XML).body("<a/>").post("/notes");

        Refused.as(415, "unsupported-media-type", answer);
    }
}
