package uk.earlyhelp.referral.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;

/** Lists and searches. Each test has a school of its own, so that it finds what it sent and nothing else. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class FindReferralsTest {

    private final Asker school = Asker.aSchool();

    @Test
    void aListHoldsWhatTheAgencySentNewestFirst() {
        var first = school.submitted(aSchoolReferral());
        var second = school.colleague().submitted(aSchoolReferral().withChild("Ríán", "2018-09-01"));
        Asker.aSchool().submitted(aSchoolReferral());

        var list = school.get("/referrals").jsonPath();

        assertThat(list.getList("items.id")).containsExactly(second.toString(), first.toString());
        assertThat(list.getList("items[0].children")).containsExactly("Aoife O'Brien-Hussain", "Ríán O'Brien-Hussain");
        assertThat(list.getString("next")).isNull();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        var sent = List.of(
                school.submitted(aSchoolReferral()),
                school.submitted(aSchoolReferral()),
                school.submitted(aSchoolReferral()));

        var first = school.get("/referrals?limit=2").jsonPath();
        var second = school.get("/referrals?limit=2&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items.id"))
                .containsExactly(sent.get(2).toString(), sent.get(1).toString());
        assertThat(second.getList("items.id")).containsExactly(sent.get(0).toString());
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void aCursorIsNeitherLentNorEditedNorUsedForAnotherList() {
        school.submitted(aSchoolReferral());
        school.submitted(aSchoolReferral());
        var cursor = school.get("/referrals?limit=1").jsonPath().getString("next");

        assertBadCursor(school.colleague().get("/referrals?limit=1&cursor=" + cursor));
        assertBadCursor(school.get("/referrals?limit=1&status=received&cursor=" + cursor));
        assertBadCursor(school.get("/referrals?limit=1&cursor=" + cursor + "A"));
        assertBadCursor(school.post("/referrals/search?cursor=" + cursor, "{\"name\":\"Aoife\"}"));
    }

    @Test
    void aListCanBeNarrowedToOneStatus() {
        var open = school.submitted(aSchoolReferral());
        var withdrawn = school.submitted(aSchoolReferral());
        school.ifMatch("\"1\"").body("{\"reason\":\"By mistake.\"}").post("/referrals/" + withdrawn + "/withdrawal");

        assertThat(ids(school.get("/referrals?status=received"))).containsExactly(open);
        assertThat(ids(school.get("/referrals?status=withdrawn"))).containsExactly(withdrawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=closed", "limit=0", "limit=201"})
    void aWrongParameterIsRefused(String parameter) {
        var answer = school.get("/referrals?" + parameter);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/invalid-parameter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'aoife'}",
                "{'name':'HUSSAIN  Aóife'}",
                "{'name':'O’Brien'}",
                "{'name':'effie'}",
                "{'dateOfBirth':'2016-03-04'}",
                "{'upn':'a950000178301'}",
                "{'nhsNumber':'9434765919'}",
                "{'postcode':'CH15DF'}",
                "{'name':'obrien', 'dateOfBirth':'2016-03-04', 'postcode':'CH1 5DF'}"
            })
    void aReferralIsFoundByWhatIsKnown(String search) {
        var id = school.submitted(aSchoolReferral());

        assertThat(ids(search(school, search))).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'aoif'}",
                "{'name':'aoife', 'dateOfBirth':'2016-03-05'}",
                "{'name':'aoife', 'dateOfBirth':'2018-09-01'}",
                "{'postcode':'CH1 5DG'}"
            })
    void whatDoesNotFitIsNotFound(String search) {
        school.submitted(aSchoolReferral().withChild("Ríán", "2018-09-01"));

        assertThat(ids(search(school, search))).isEmpty();
    }

    @Test
    void aNameInArabicScriptIsFound() {
        var id = school.submitted(aSchoolReferral().with("/children/0/givenName", "مُحَمَّد"));

        assertThat(ids(search(school, "{'name':'محمد'}"))).containsExactly(id);
    }

    @Test
    void aReferenceFindsItsReferralHoweverItIsTyped() {
        var receipt = school.submit(aSchoolReferral()).jsonPath();
        var typed = receipt.getString("reference").toLowerCase().replace("-", "");

        assertThat(ids(search(school, "{'reference':'" + typed + "'}"))).containsExactly(receipt.getUUID("id"));
    }

    @Test
    void nobodyFindsWhatIsNotTheirs() {
        school.submitted(aSchoolReferral());

        assertThat(ids(search(Asker.aSchool(), "{'name':'aoife'}"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /name | nothing-to-search-for",
                "{'name':' - '} | /name | no-words",
                "{'upn':'R247962919251'} | /upn | invalid-upn",
                "{'reference':'EH-1'} | /reference | invalid-reference"
            })
    void anEmptyOrWrongSearchIsRefused(String search, String pointer, String code) {
        var answer = search(school, search);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    private static Response search(Asker asker, String search) {
        return asker.post("/referrals/search", search.replace('\'', '"'));
    }

    private static List<UUID> ids(Response answer) {
        return answer.then().statusCode(200).extract().jsonPath().getList("items.id", String.class).stream()
                .map(UUID::fromString)
                .toList();
    }

    private static void assertBadCursor(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/invalid-cursor");
    }
}
