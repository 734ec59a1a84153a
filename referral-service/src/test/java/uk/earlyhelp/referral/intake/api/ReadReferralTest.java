package uk.earlyhelp.referral.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Tokens;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.SampleDecision;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class ReadReferralTest {

    private final Asker school = Asker.aSchool();

    @Test
    void theReferrerReadsWhatItSentAndNothingOfTheWorkOnIt() throws Exception {
        var form = aSchoolReferral();
        var id = school.submitted(form);

        var answer = school.get("/referrals/" + id);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        var read = new ObjectMapper().readTree(answer.asString());
        assertThat(read.get("form")).isEqualTo(form.node());
        assertThat(read.get("status").asText()).isEqualTo("received");
        assertThat(read.get("statusInWords").asText()).startsWith("We have your referral.");
        assertThat(read.has("work")).isFalse();
    }

    @Test
    void aColleagueReadsItToo() {
        var id = school.submitted(aSchoolReferral());

        assertThat(school.colleague().get("/referrals/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotYoursAnswersLikeWhatDoesNotExist() {
        var id = school.submitted(aSchoolReferral());
        var another = Asker.aSchool();

        var foreign = another.get("/referrals/" + id);
        var absent = another.get("/referrals/" + UUID.randomUUID());

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString()).isEqualTo(absent.asString());
        assertThat(Asker.aFamily().get("/referrals/" + id).asString()).isEqualTo(absent.asString());
        assertThat(Asker.of("practitioner", school.agency())
                        .get("/referrals/" + id)
                        .asString())
                .isEqualTo(absent.asString());
    }

    @Test
    void anIdThatIsNoneAnswersLikeWhatDoesNotExist() {
        assertThat(school.get("/referrals/none").statusCode()).isEqualTo(404);
    }

    @Test
    void aFamilySeesItsOwnReferralOnly() {
        var family = Asker.aFamily();
        var id = family.submitted(aSchoolReferral());

        assertThat(family.get("/referrals/" + id).statusCode()).isEqualTo(200);
        assertThat(Asker.aFamily().get("/referrals/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasNoAgencySeesNobodyElsesReferralsWithout() {
        var family = Asker.aFamily();
        var id = family.submitted(aSchoolReferral());
        var nobody = Asker.of("referrer", "");

        assertThat(nobody.get("/referrals/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void theFrontDoorSeesTheWork() {
        var id = school.submitted(aSchoolReferral());

        var read = Asker.aFrontDoorWorker().get("/referrals/" + id).jsonPath();

        assertThat(read.getString("work.submittedBy")).isEqualTo(school.subject());
        assertThat(read.getList("work.childIds")).hasSize(1);
        assertThat(read.getString("work.familyId")).isNotBlank();
    }

    @Test
    void whoHasNotWrittenTheFormReadsItWithoutTheOtherMembers() {
        var recorded = Asker.aFrontDoorWorker().submitted(aSchoolReferral().with("/referrer/agency", "school-8962001"));
        var read = Asker.of("referrer", "school-8962001")
                .get("/referrals/" + recorded)
                .jsonPath();

        assertThat(read.getList("form.children")).hasSize(1);
        assertThat(read.getList("form.household")).isNull();
        assertThat(read.prettify()).doesNotContain("Maryam");
        assertThat(Asker.aFrontDoorWorker()
                        .get("/referrals/" + recorded)
                        .jsonPath()
                        .getList("form.household"))
                .isNotEmpty();
    }

    @Test
    void whatWorkersNotedIsNotInWhatTheSchoolReads() {
        var work = Casework.on(aSchoolReferral(), school);
        work.step("take", null);
        work.decide(SampleDecision.toAssess().answered());

        var read = school.get("/referrals/" + work.id()).asString()
                + school.get(work.path("answer")).asString();

        assertThat(read)
                .doesNotContain(
                        "SECRET", "front-door@", "takenBy", work.family().toString(), "partnership-plus");
    }

    @Test
    void aQualityAssurerSeesTheWorkAndLeavesNoTraceInIt() {
        var work = Casework.on(aSchoolReferral(), school);
        work.decide(SampleDecision.toAssess().answered());
        var assurer = Asker.of("quality-assurer", "council-early-help");

        assertThat(assurer.get("/referrals/" + work.id()).jsonPath().getString("work.familyId"))
                .isNotBlank();
        assertThat(assurer.get(work.path("answer")).jsonPath().getString("state"))
                .isEqualTo("given");
        assertThat(assurer.create(work.path("information"), "{\"text\":\"x\"}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aQualityAssurerOfASchoolAddsToItsOwnReferralsOnly() {
        var work = Casework.on(aSchoolReferral(), school);
        var both = new Asker(
                "both",
                "test-another-school",
                Tokens.signed(Tokens.claims("both", "referrer", "test-another-school")
                        .claim("roles", Set.of("referrer", "quality-assurer"))));

        assertThat(both.get("/referrals/" + work.id()).statusCode()).isEqualTo(200);
        assertThat(both.create(work.path("information"), "{\"text\":\"x\"}").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "auditor", "administrator"})
    void whoCountsAuditsOrAdministersMeetsNoCase(String role) {
        var id = school.submitted(aSchoolReferral());
        var asker = Asker.of(role, school.agency());

        assertThat(asker.get("/referrals/" + id).statusCode()).isEqualTo(403);
        assertThat(asker.get("/referrals").statusCode()).isEqualTo(403);
    }

    @Test
    void everyLookLeavesAnAuditRowAndSoDoesARefusal() {
        var id = school.submitted(aSchoolReferral());
        var another = Asker.aSchool();
        school.get("/referrals/" + id);
        another.get("/referrals/" + id);

        assertThat(audited(school, "referral.submit", id)).isOne();
        assertThat(audited(school, "referral.read", id)).isOne();
        assertThat(audited(another, "referral.read", id)).isOne();
    }

    private static int audited(Asker asker, String operation, UUID id) {
        return Jdbi.create(Ground.database()).withHandle(handle -> handle.createQuery("""
                        select count(*) from access_audit
                        where subject = :subject and operation = :operation and about = array[:id]::uuid[]""")
                .bind("subject", asker.subject())
                .bind("operation", operation)
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }
}
