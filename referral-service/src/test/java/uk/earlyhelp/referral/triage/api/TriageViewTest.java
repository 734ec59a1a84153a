package uk.earlyhelp.referral.triage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.SampleReferral;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class TriageViewTest {

    private final Asker school = Asker.aSchool();

    @Test
    void assessmentIsRequiredWhereTwoAgenciesSeeNeeds() {
        var triage = on(aSchoolReferral()).triage();
        assertThat(triage.getInt("facts.agenciesInvolved")).isEqualTo(2);
        assertThat(triage.getString("earlyHelpAssessment.finding")).isEqualTo("required");
        assertThat(triage.getList("earlyHelpAssessment.sources")).contains("R205");
        assertThat(triage.getString("earlyHelpAssessment.reason")).contains("More than one agency");
        assertThat(triage.getString("policyVersion")).startsWith("cwac-2024");
    }

    @Test
    void whatTheFormDoesNotSayStaysOpen() {
        var triage = on(aSchoolReferral().without("/currentSupport")).triage();
        assertThat(triage.getInt("facts.agenciesInvolved")).isEqualTo(1);
        assertThat(triage.getString("earlyHelpAssessment.finding")).isEqualTo("cannot-tell");
    }

    @Test
    void everyPromptNamesItsRuleItsChildAndItsSource() {
        var referral = aSchoolReferral()
                .withChild("Baby", LocalDate.now().minusMonths(3).toString())
                .withChild("Tom", LocalDate.now().minusMonths(25).toString())
                .with("/children/0/youngCarer", "yes")
                .with("/children/0/outsideDisabilityTeamCriteria", "yes")
                .with("/household/0/learningDisabilityAffectsParenting", "yes")
                .with("/children/2/unaccompaniedAsylumSeeker", "yes")
                .with("/immediateSafety/concern", "yes");
        var triage = on(referral).triage();
        assertThat(triage.<String>getList("prompts.rule"))
                .containsExactly(
                        "immediate-safety-concern",
                        "under-one",
                        "two-year-old-funding",
                        "young-carer",
                        "disability-outside-specialist-criteria",
                        "parent-learning-disability",
                        "unaccompanied-asylum-seeking");
        assertThat(triage.<Integer>getList("prompts.child")).containsExactly(null, 2, 3, 1, 1, null, 3);
        assertThat(triage.<List<String>>getList("prompts.sources").stream().map(List::getFirst))
                .containsExactly("R121", "R062", "R063", "R097", "R101", "R102", "R103");
    }

    @Test
    void unbornChildIsInScopeAndPromptedFor() {
        var expected = LocalDate.now().plusMonths(2).toString();
        var unborn = aSchoolReferral()
                .without("/children/0/dateOfBirth")
                .without("/children/0/upn")
                .without("/children/0/sex")
                .with("/children/0/expectedDateOfDelivery", expected);
        var triage = on(unborn).triage();
        assertThat(triage.getString("scope.standing")).isEqualTo("in-scope");
        assertThat(triage.<String>getList("prompts.rule")).contains("under-one");
    }

    @Test
    void twentyTwoYearOldWithSendIsInScopeAndTwentyYearOldWithoutIsNot() {
        var withSend = aged(22).with("/children/0/send", "yes");
        assertThat(on(withSend).triage().getString("scope.standing")).isEqualTo("in-scope");

        var without = aged(20).with("/children/0/send", "no")
                .with("/children/0/disabilities", List.of("NONE"))
                .with("/children/0/careLeaver", "no");
        var triage = on(without).triage();
        assertThat(triage.getString("scope.standing")).isEqualTo("out-of-scope");
        assertThat(triage.getString("scope.children[0].reason")).contains("Aged 20");
        assertThat(triage.getString("scope.reading")).isNotBlank();
    }

    @Test
    void placeOfTheFamilyIsShown() {
        assertThat(on(aSchoolReferral()).triage().getString("place.area")).isEqualTo("chester");
    }

    @Test
    void earlierReferralsOfTheSameFamilyAreShownAndPromptedFor() {
        var before = on(aSchoolReferral());
        var again = on(aSchoolReferral());
        link(again, before);

        var triage = again.triage();

        assertThat(triage.getList("earlierReferrals.id"))
                .containsExactly(before.id().toString());
        assertThat(triage.<String>getList("prompts.rule")).contains("repeat-referral");
        assertThat(before.triage().getList("earlierReferrals")).isEmpty();
        assertThat(looksAt(again, before)).isOne();
    }

    /** How often somebody saw both referrals at once. */
    private static long looksAt(Casework one, Casework other) {
        return Database.count(
                "access_audit where operation = 'triage.read' and about @> array[?, ?]::uuid[]", one.id(), other.id());
    }

    private static void link(Casework referral, Casework known) {
        referral.worker()
                .ifMatch(referral.etag())
                .body("{\"familyId\":\"" + known.family() + "\"}")
                .put(referral.path("family"))
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    private Casework on(SampleReferral referral) {
        return Casework.on(referral, school);
    }

    private static SampleReferral aged(int years) {
        return aSchoolReferral()
                .with(
                        "/children/0/dateOfBirth",
                        LocalDate.now().minusYears(years).toString());
    }
}
