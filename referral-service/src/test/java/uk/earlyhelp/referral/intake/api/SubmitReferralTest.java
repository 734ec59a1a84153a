package uk.earlyhelp.referral.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.ground.Tokens;
import uk.earlyhelp.referral.ground.Asker;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class SubmitReferralTest {

    private final Jdbi behind = Jdbi.create(Ground.database());

    private final Asker school = Asker.aSchool();

    @Test
    void aReferralIsAnsweredWithAReceipt() {
        var answer = school.submit(aSchoolReferral());

        assertThat(answer.statusCode()).isEqualTo(201);
        var receipt = answer.jsonPath();
        assertThat(answer.header("Location")).endsWith("/referrals/" + receipt.getString("id"));
        assertThat(receipt.getString("reference")).matches("EH-[0-9A-Z]{5}-[0-9A-Z]{5}");
        var receivedAt = Instant.parse(receipt.getString("receivedAt"));
        assertThat(Instant.parse(receipt.getString("decisionDueAt"))).isAfter(receivedAt);
        assertThat(Instant.parse(receipt.getString("answerDueAt"))).isAfter(receivedAt);
    }

    @Test
    void theShortestReferralIsEnough() {
        var shortest = aSchoolReferral()
                .without("/household")
                .without("/address")
                .without("/language")
                .without("/currentSupport")
                .without("/familyView")
                .with("/children/0", Map.of("birthDateUnknownReason", "not-known"))
                .with("/referrer", Map.of("name", "Jo", "source", "2A"));

        assertThat(school.submit(shortest).statusCode()).isEqualTo(201);
    }

    @Test
    void aRetryGetsTheSameReceiptAndMakesNoSecondReferral() {
        var key = UUID.randomUUID().toString();
        var body = aSchoolReferral().json();

        var first = school.create("/referrals", body, key);
        var second = school.create("/referrals", body, key);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(school.get("/referrals").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void theSameKeyForAnotherReferralIsRefused() {
        var key = UUID.randomUUID().toString();
        school.create("/referrals", aSchoolReferral().json(), key);

        var other = school.create(
                "/referrals", aSchoolReferral().with("/concern", "Another.").json(), key);

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void everythingIsWrittenTogetherWithItsAuditRow() {
        var id = school.submitted(aSchoolReferral().withChild("Ríán", "2018-09-01"));

        assertThat(count("select count(*) from referral where id = :id", id)).isOne();
        assertThat(count("select count(*) from family f join referral r on r.family_id = f.id where r.id = :id", id))
                .isOne();
        assertThat(words(id))
                .contains(List.of("aoife", "obrien", "hussain", "effie"), List.of("rian", "obrien", "hussain"));
    }

    @Test
    void theHomeAndTheSchoolSayWhoseReferralItIs() {
        var id = school.submitted(aSchoolReferral());

        var work = Asker.aFrontDoorWorker().get("/referrals/" + id).jsonPath();

        assertThat(work.getString("work.area")).isEqualTo("chester");
        assertThat(work.getString("work.source")).isEqualTo("2A");
        assertThat(work.getString("work.agency")).isEqualTo(school.agency());
    }

    @Test
    void anUnknownPlaceIsAcceptedAndHasNoArea() {
        var id = school.submitted(
                aSchoolReferral().with("/address/postcode", "ZE1 0AA").with("/children/0/school", "unheard-of"));

        var work = Asker.aFrontDoorWorker().get("/referrals/" + id).jsonPath();

        assertThat(work.getString("work.area")).isNull();
    }

    @Test
    void aFamilyRefersItself() {
        var family = Asker.aFamily();

        var id = family.submitted(aSchoolReferral().without("/referrer/source"));

        var work = Asker.aFrontDoorWorker().get("/referrals/" + id).jsonPath();
        assertThat(work.getString("work.source")).isEqualTo("1A");
        assertThat(work.getString("work.agency")).isNull();
    }

    @Test
    void familiesDoNotSeeEachOthersReferralsThoughTheirTokensNameOneAgency() {
        var someone = UUID.randomUUID();
        var family = new Asker("parent", "family", Tokens.of("parent-" + someone, "family", "family"));
        var referrer = new Asker("other", "family", Tokens.of("other-" + someone, "referrer", "family"));
        var worker = Asker.aFrontDoorWorker();

        var own = family.submitted(aSchoolReferral().without("/referrer/source"));
        var recorded = worker.submitted(
                aSchoolReferral().with("/referrer/agency", "family").without("/referrer/source"));

        for (var id : List.of(own, recorded)) {
            Refused.as(404, "not-found", referrer.get("/referrals/" + id));
            var work = worker.get("/referrals/" + id).jsonPath();
            assertThat(work.getString("work.source")).isEqualTo("1A");
            assertThat(work.getString("work.agency")).isNull();
        }
        assertThat(referrer.get("/referrals").jsonPath().getList("items")).isEmpty();
        assertThat(family.get("/referrals").jsonPath().getList("items.id")).containsExactly(own.toString());
    }

    @Test
    void theFrontDoorRecordsForAnAgencyOfTheDirectory() {
        var worker = Asker.aFrontDoorWorker();

        var id = worker.submitted(
                aSchoolReferral().with("/referrer/agency", "health-visiting").without("/referrer/source"));

        var work = worker.get("/referrals/" + id).jsonPath();
        assertThat(work.getString("work.agency")).isEqualTo("health-visiting");
        assertThat(work.getString("work.agencyKind")).isEqualTo("health");
        assertThat(work.getString("work.source")).isEqualTo("3B");
    }

    @Test
    void theFrontDoorRecordsForSomebodyWithNoAgency() {
        var worker = Asker.aFrontDoorWorker();

        var id = worker.submitted(aSchoolReferral().with("/referrer/source", "9"));

        assertThat(worker.get("/referrals/" + id).jsonPath().getString("work.agency"))
                .isNull();
    }

    private int count(String sql, UUID id) {
        return behind.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(Integer.class).one());
    }

    private List<List<String>> words(UUID id) {
        return behind.withHandle(handle -> handle.createQuery(
                        "select name_words from referral_child where referral_id = :id order by position")
                .bind("id", id)
                .map((row, context) -> List.of((String[]) row.getArray(1).getArray()))
                .list());
    }
}
