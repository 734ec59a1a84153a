package uk.earlyhelp.referral.triage;

import static uk.earlyhelp.referral.intake.form.Stated.YES;
import static uk.earlyhelp.referral.triage.OutcomeCode.EARLY_HELP_ASSESSMENT;
import static uk.earlyhelp.referral.triage.OutcomeCode.INFORMATION_AND_ADVICE;
import static uk.earlyhelp.referral.triage.OutcomeCode.NO_FURTHER_ACTION;
import static uk.earlyhelp.referral.triage.OutcomeCode.PROGRAMME;
import static uk.earlyhelp.referral.triage.OutcomeCode.UNIVERSAL_OR_SINGLE_AGENCY;
import static uk.earlyhelp.referral.triage.TriageRule.forEachChild;
import static uk.earlyhelp.referral.triage.TriageRule.forTheFamily;

import java.util.List;

/** All rules that triage knows; those that the policy pack does not mention are switched off. */
final class NamedRules {

    static final List<TriageRule> ALL = List.of(
            forTheFamily("immediate-safety-concern", (facts, setting) -> facts.immediateSafety() == YES)
                    .wantingAReasonFor(NO_FURTHER_ACTION, INFORMATION_AND_ADVICE),
            forEachChild(
                    "under-one",
                    (child, facts, setting) -> child.unborn()
                            || child.agedBetween(0, 12 * setting.parameter("ageBelowYears"), facts.on())),
            forEachChild(
                    "two-year-old-funding",
                    (child, facts, setting) -> child.agedBetween(
                            setting.parameter("ageFromMonths"), setting.parameter("ageBelowMonths"), facts.on())),
            forEachChild("young-carer", (child, facts, setting) -> child.youngCarer() == YES),
            // R101: such a child goes to Child in Need, so ending with nothing is not on offer at all
            forEachChild(
                            "disability-outside-specialist-criteria",
                            (child, facts, setting) -> child.outsideDisabilityTeamCriteria() == YES)
                    .refusing(NO_FURTHER_ACTION, INFORMATION_AND_ADVICE)
                    .wantingAReasonFor(UNIVERSAL_OR_SINGLE_AGENCY, EARLY_HELP_ASSESSMENT, PROGRAMME),
            forTheFamily("parent-learning-disability", (facts, setting) -> facts.parentLearningDisability() == YES),
            // R103: outside programmes, yet a group is offered child by child where it is of benefit
            forEachChild(
                            "unaccompanied-asylum-seeking",
                            (child, facts, setting) -> child.unaccompaniedAsylumSeeker() == YES)
                    .wantingAReasonFor(PROGRAMME),
            forTheFamily(
                    "repeat-referral",
                    (facts, setting) -> facts.lastReferredOn() != null
                            && facts.lastReferredOn()
                                    .isAfter(facts.on().minusMonths(setting.parameter("withinMonths")))),
            forTheFamily("rural-offer", (facts, setting) -> facts.rural() == YES));

    private NamedRules() {}
}
