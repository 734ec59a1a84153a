package uk.earlyhelp.referral.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.rows.SystemWork;
import uk.earlyhelp.referral.access.Reach;
import uk.earlyhelp.referral.intake.Referrals;

/** The application's own rule without the net below it: asked as the service itself, for whom the net has no holes. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class EveryListObeysReachTest {

    @Inject
    SystemWork system;

    @Inject
    Referrals referrals;

    private FullHouse house;

    @BeforeEach
    void build() {
        house = FullHouse.built();
    }

    @Test
    void ownReferralsAreFound() {
        assertThat(found(new Reach.OwnAgency(house.school().agency())).values()).containsOnly(true);
        assertThat(found(new Reach.OwnSubmissions(house.school().subject())).values())
                .containsOnly(true);
    }

    @Test
    void othersAreNot() {
        assertThat(found(new Reach.OwnAgency("another-school")).values()).containsOnly(false);
        assertThat(found(new Reach.OwnSubmissions("somebody-else")).values()).containsOnly(false);
        assertThat(found(new Reach.Nothing()).values()).containsOnly(false);
    }

    @Test
    void theAgendaOfAForumHoldsWhatIsWithinReachAlone() {
        assertThat(agenda(new Reach.Everything())).contains(house.work().id().toString());
        assertThat(agenda(new Reach.OwnAgency(house.school().agency())))
                .contains(house.work().id().toString());
        assertThat(agenda(new Reach.OwnAgency("another-school")))
                .contains(house.forum().toString())
                .doesNotContain(house.work().id().toString());
        assertThat(agenda(new Reach.Nothing())).doesNotContain(house.work().id().toString());
    }

    private String agenda(Reach reach) {
        return system.call(() -> Repositories.ask("Forums.find", new Object[] {house.forum(), reach}))
                .toString();
    }

    /** The questions that depend on reach; a meeting of the forum has no owner, only its agenda has. */
    private Map<String, Boolean> found(Reach reach) {
        var referral = system.call(() -> referrals.find(house.work().id(), new Reach.Everything()));
        var found = new TreeMap<String, Boolean>();
        new Questions(house, referral, reach).all().forEach((question, parameters) -> {
            if (Questions.dependsOnReach(question, parameters)) {
                found.put(question, system.call(() -> Repositories.answer(question, parameters)));
            }
        });
        assertThat(found)
                .containsKeys(
                        "AnswerLists.owed",
                        "AnswerLists.undelivered",
                        "UnmetNeeds.page",
                        "Worklist.page",
                        "Referrals.find");
        return found;
    }
}
