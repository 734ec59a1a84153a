package uk.earlyhelp.referral.intake.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.ground.Tokens;
import uk.earlyhelp.referral.ground.Asker;

/** Bad input gets its own problem, says what to do, and changes nothing. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class RefusedSubmissionTest {

    private final Asker school = Asker.aSchool();

    @AfterEach
    void nothingWasSaved() {
        assertThat(school.get("/referrals").jsonPath().getList("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"referrer\":", "[]", "\"text\"", "12", "{} {}", "{\"concern\":\"a\",\"concern\":\"b\"}"})
    void whatIsNoFormCannotBeRead(String body) {
        Refused.as(400, "malformed-request", school.create("/referrals", body));
    }

    @Test
    void anEmptyBodyIsRefused() {
        var answer = school.create("/referrals", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void anUnknownFieldIsNamed() {
        var answer = school.submit(aSchoolReferral().with("/children/0/favouriteColour", "blue"));

        Refused.as(400, "malformed-request", answer);
        assertError(answer, "/children/0/favouriteColour", "unknown-field");
    }

    @ParameterizedTest
    @CsvSource({
        "/children/0/dateOfBirth, 2016-02-30",
        "/children/0/sex, X",
        "/children/0/send, perhaps",
        "/consent/status, maybe",
        "/children, none"
    })
    void aValueOfTheWrongTypeIsNamed(String pointer, String value) {
        var answer = school.submit(aSchoolReferral().with(pointer, value));

        Refused.as(400, "malformed-request", answer);
        assertError(answer, pointer, "wrong-type");
    }

    @Test
    void aNumberIsNoText() {
        var answer = school.submit(aSchoolReferral().with("/concern", 12));

        Refused.as(400, "malformed-request", answer);
        assertError(answer, "/concern", "wrong-type");
    }

    @Test
    void bottomlessNestingIsRefused() {
        var deep = "{\"address\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        Refused.as(400, "malformed-request", school.create("/referrals", deep));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        var answer = school.submit(aSchoolReferral()
                .with("/children/0/upn", "R247962919251")
                .with("/children/0/nhsNumber", "9434765918")
                .with("/address/postcode", "CH1")
                .with("/needs/1", "no-such-need")
                .with("/immediateSafety", Map.of())
                .without("/concern"));

        Refused.as(422, "invalid-fields", answer);
        assertThat(answer.jsonPath().getList("errors.pointer", String.class))
                .containsExactly(
                        "/address/postcode",
                        "/children/0/nhsNumber",
                        "/children/0/upn",
                        "/concern",
                        "/immediateSafety/concern",
                        "/needs/1");
        assertThat(answer.jsonPath().getList("errors.code", String.class))
                .containsExactly(
                        "invalid-postcode",
                        "invalid-nhs-number",
                        "invalid-upn",
                        "not-blank",
                        "not-null",
                        "unknown-code");
    }

    @Test
    void aNulInANameCannotBeRead() {
        var answer = school.submit(aSchoolReferral().with("/children/0/givenName", "Ao\u0000ife"));

        Refused.naming("/children/0/givenName", "invalid-character", 400, "malformed-request", answer);
    }

    @Test
    void anInvisibleCharacterInANameIsRefused() {
        var answer = school.submit(aSchoolReferral().with("/children/0/givenName", "Ao\u001bife"));

        Refused.naming("/children/0/givenName", "control-character", 422, "invalid-fields", answer);
    }

    @Test
    void aChildIsNotBornAndExpectedAtOnce() {
        var answer = school.submit(aSchoolReferral()
                .with(
                        "/children/0/expectedDateOfDelivery",
                        LocalDate.now().plusDays(30).toString())
                .without("/children/0/sex"));

        Refused.as(422, "invalid-fields", answer);
        assertError(answer, "/children/0/expectedDateOfDelivery", "one-birth-date");
    }

    @Test
    void aBirthInTheFutureIsRefused() {
        var answer = school.submit(aSchoolReferral()
                .with("/children/0/dateOfBirth", LocalDate.now().plusDays(2).toString()));

        assertError(answer, "/children/0/dateOfBirth", "date-out-of-range");
    }

    @Test
    void aReferralWithoutConsentSaysWhy() {
        var answer = school.submit(aSchoolReferral().with("/consent", Map.of("status", "refused")));

        assertError(answer, "/consent/reason", "reason-required");
    }

    @Test
    void anAgencyRefersForItselfOnly() {
        var answer = school.submit(aSchoolReferral().with("/referrer/agency", "health-visiting"));

        assertError(answer, "/referrer/agency", "not-your-agency");
    }

    @Test
    void theFrontDoorRecordsForAgenciesOfTheDirectoryOnly() {
        var answer = Asker.aFrontDoorWorker().submit(aSchoolReferral().with("/referrer/agency", "nobody-knows-it"));

        assertError(answer, "/referrer/agency", "unknown-agency");
    }

    @Test
    void anAgencyThatIsNotInTheDirectoryNamesItsSource() {
        var answer = school.submit(aSchoolReferral().without("/referrer/source"));

        assertError(answer, "/referrer/source", "source-required");
    }

    @Test
    void aBodyOfTenMegabytesIsTooLarge() {
        var answer = school.submit(aSchoolReferral().with("/concern", "x".repeat(10_000_000)));

        Refused.as(413, "body-too-large", answer);
    }

    @Test
    void anotherMediaTypeIsNotTaken() {
        var answer = given().auth()
                .oauth2(school.token())
                .contentType(ContentType.XML)
                .header("Idempotency-Key", "a-key")
                .body("<referral/>")
                .post("/referrals");

        Refused.as(415, "unsupported-media-type", answer);
    }

    @Test
    void aMissingIdempotencyKeyIsRefused() {
        var answer = school.post("/referrals", aSchoolReferral().json());

        Refused.as(400, "idempotency-key-required", answer);
    }

    @Test
    void nobodyRefersWithoutAToken() {
        var answer = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "a-key")
                .body(aSchoolReferral().json())
                .post("/referrals");

        Refused.as(401, "not-authenticated", answer);
    }

    @Test
    void anExpiredTokenIsRefused() {
        var expired = Tokens.claims("jo", "referrer", school.agency()).expiresIn(Duration.ofHours(-1));

        Refused.as(401, "not-authenticated", submitWith(Tokens.signed(expired)));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        var foreign = Tokens.claims("jo", "referrer", school.agency()).audience("another-system");

        Refused.as(401, "not-authenticated", submitWith(Tokens.signed(foreign)));
    }

    @Test
    void aRoleThatNobodyKnowsMayDoNothing() {
        Refused.as(403, "not-permitted", submitWith(Tokens.of("visitor", school.agency())));
    }

    private static Response submitWith(String token) {
        return new Asker("jo", "", token).submit(aSchoolReferral());
    }

    private static void assertError(Response answer, String pointer, String code) {
        var errors = answer.jsonPath().<Map<String, String>>getList("errors");
        assertThat(errors)
                .extracting(error -> List.of(error.get("pointer"), error.get("code")))
                .contains(List.of(pointer, code));
    }
}
