package uk.earlyhelp.referral.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.caller.Caller;

class ReferralAccessTest {

    private final ReferralAccess access = new ReferralAccess();

    @Test
    void anOperationThatIsNotListedIsNobodys() {
        assertThat(access.permits("referral.burn", caller("school-1", "manager", "front-door")))
                .isFalse();
    }

    @Test
    void aCallerWithoutAKnownRoleMayDoNothing() {
        assertThat(access.permits("referral.submit", caller("school-1"))).isFalse();
        assertThat(access.permits("referral.submit", caller("school-1", "visitor")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"referrer", "family", "front-door", "practitioner", "manager", "social-care"})
    void everyRoleMayAskForHelp(String role) {
        assertThat(access.permits("referral.submit", caller("", role))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"referrer", "family", "practitioner", "social-care"})
    void onlyTheFrontDoorLinksFamilies(String role) {
        assertThat(access.permits("referral.link-family", caller("council-frontdoor", role)))
                .isFalse();
    }

    @Test
    void theFrontDoorAndItsManagersSeeEverything() {
        assertThat(access.reach(caller("council-frontdoor", "front-door"))).isEqualTo(new Reach.Everything());
        assertThat(access.reach(caller("council-frontdoor", "manager"))).isEqualTo(new Reach.Everything());
    }

    @Test
    void aReferrerSeesWhatItsAgencySent() {
        var reach = access.reach(caller("school-1", "referrer"));

        assertThat(reach.covers("school-1", "somebody")).isTrue();
        assertThat(reach.covers("school-2", "jo")).isFalse();
        assertThat(reach.covers(null, "jo")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"family", "practitioner"})
    void othersSeeWhatTheySentThemselves(String role) {
        var reach = access.reach(caller("school-1", role));

        assertThat(reach.covers("school-1", "jo")).isTrue();
        assertThat(reach.covers("school-1", "somebody")).isFalse();
    }

    @Test
    void aReferrerWithoutAnAgencyDoesNotSeeEverybodyWithoutOne() {
        var reach = access.reach(caller("", "referrer"));

        assertThat(reach.covers(null, "somebody")).isFalse();
        assertThat(reach.covers("", "somebody")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"family", "referrer", "social-care"})
    void familiesShareTheNameOfTheirAgencyAndNothingElse(String role) {
        var parent = caller("family", role);

        assertThat(access.reach(parent)).isEqualTo(new Reach.OwnSubmissions("jo"));
        assertThat(access.agency(parent)).isEmpty();
    }

    @Test
    void aFamilyActsForNoAgencyWhateverItsTokenSays() {
        assertThat(access.agency(caller("school-1", "family"))).isEmpty();
        assertThat(access.agency(caller("school-1", "family", "referrer"))).contains("school-1");
        assertThat(access.agency(caller("", "referrer"))).isEmpty();
    }

    @Test
    void aQualityAssurerReadsEverythingAndChangesNothing() {
        var assurer = caller("council-early-help", "quality-assurer");

        assertThat(access.reach(assurer)).isEqualTo(new Reach.Everything());
        assertThat(access.reachToChange(assurer)).isEqualTo(new Reach.Nothing());
        assertThat(access.reachToChange(caller("school-1", "quality-assurer", "referrer")))
                .isEqualTo(new Reach.OwnAgency("school-1"));
        assertThat(access.operations().entrySet().stream()
                        .filter(operation -> operation.getValue().contains("quality-assurer"))
                        .map(java.util.Map.Entry::getKey))
                .allMatch(operation -> operation.matches(".*\\.(read|list|search)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "auditor", "administrator", "visitor"})
    void whoHasNothingToDoWithCasesReachesNone(String role) {
        assertThat(access.reach(caller("school-1", role))).isEqualTo(new Reach.Nothing());
    }

    @Test
    void anAuditorMayDoNothingElse() {
        assertThat(access.operations().entrySet().stream()
                        .filter(operation -> operation.getValue().contains("auditor"))
                        .map(java.util.Map.Entry::getKey))
                .allMatch(operation -> operation.startsWith("audit."));
    }

    @Test
    void ofSeveralRolesTheWidestCounts() {
        assertThat(access.reach(caller("school-1", "family", "referrer"))).isEqualTo(new Reach.OwnAgency("school-1"));
    }

    private static Caller caller(String agency, String... roles) {
        return new Caller("jo", agency, Set.of(roles));
    }
}
