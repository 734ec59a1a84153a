package uk.earlyhelp.referral.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;

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
    void everyLookLeavesAnAuditRowAndSoDoesARefusal() {
        var id = school.submitted(aSchoolReferral());
        var another = Asker.aSchool();
        school.get("/referrals/" + id);
        another.get("/referrals/" + id);

        assertThat(audited(school, "referral.submit", id)).isOne();
        assertThat(audited(school, "referral.read", id)).isOne();
        assertThat(audited(another, "GET /referrals/{}", id)).isOne();
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
