package uk.earlyhelp.referral.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class WhoSawTest {

    private final Asker school = Asker.aSchool();
    private final Asker auditor = Asker.of("auditor", "council-audit");

    @Test
    void looksAtAReferralAreFoundByReferralChildAndFamily() {
        var work = Casework.on(aSchoolReferral(), school);
        school.get("/referrals/" + work.id());
        var child = (UUID) Database.rows("select id from referral_child where referral_id = ?", work.id())
                .getFirst()
                .get("id");

        var family = work.family();

        for (var id : List.of(work.id(), child, family)) {
            assertThat(looksAt(id)).contains("referral.submit", "referral.read");
        }
        assertThat(looksAt(UUID.randomUUID())).isEmpty();
    }

    @Test
    void anAuditorSeesTheLooksAndNoReferral() {
        var work = Casework.on(aSchoolReferral(), school);

        Refused.as(403, "not-permitted", auditor.get("/referrals/" + work.id()));
        Refused.as(403, "not-permitted", auditor.get("/worklist"));
    }

    private List<String> looksAt(UUID id) {
        return auditor.post("/audit/search", "{\"about\":[\"%s\"]}".formatted(id))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.operation");
    }
}
