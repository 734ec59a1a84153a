package uk.earlyhelp.referral.triage;

import java.util.List;

/** All rules that triage knows, one small policy each. */
final class NamedRules {

    static final List<TriageRule> ALL = List.of(
            new ImmediateSafetyConcern(),
            new UnderOne(),
            new TwoYearOldFunding(),
            new YoungCarer(),
            new DisabilityOutsideSpecialistCriteria(),
            new ParentLearningDisability(),
            new UnaccompaniedAsylumSeeking());

    private NamedRules() {}

    /** Somebody is worried about somebody's safety now (Working Together to Safeguard Children). */
    record ImmediateSafetyConcern() implements TriageRule {
        @Override
        public String name() {
            return "immediate-safety-concern";
        }

        @Override
        public List<Concern> appliesTo(TriageFacts facts, RuleSetting setting) {
            return Concern.familyIf(facts.immediateSafety().isYes());
        }
    }

    /** The youngest are most at risk of significant harm (R062); an unborn child is about to be one of them. */
    record UnderOne() implements TriageRule {
        @Override
        public String name() {
            return "under-one";
        }

        @Override
        public List<Concern> appliesTo(TriageFacts facts, RuleSetting setting) {
            return Concern.each(
                    facts.childrenWho(child -> child.age() instanceof Age.Unborn || setting.concerns(child.age())));
        }
    }

    /** Two-year-olds may have funded childcare (R063). */
    record TwoYearOldFunding() implements TriageRule {
        @Override
        public String name() {
            return "two-year-old-funding";
        }

        @Override
        public List<Concern> appliesTo(TriageFacts facts, RuleSetting setting) {
            return Concern.each(facts.childrenWho(child -> setting.concerns(child.age())));
        }
    }

    /** A child who cares for somebody is offered support of their own (R097). */
    record YoungCarer() implements TriageRule {
        @Override
        public String name() {
            return "young-carer";
        }

        @Override
        public List<Concern> appliesTo(TriageFacts facts, RuleSetting setting) {
            return Concern.each(facts.childrenWho(child -> child.youngCarer().isYes()));
        }
    }

    /** A disabled child outside the specialist team's criteria goes to Child in Need, never to nothing (R101). */
    record DisabilityOutsideSpecialistCriteria() implements TriageRule {
        @Override
        public String name() {
            return "disability-outside-specialist-criteria";
        }

        @Override
        public List<Concern> appliesTo(TriageFacts facts, RuleSetting setting) {
            return Concern.each(facts.childrenWho(
                    child -> child.outsideDisabilityTeamCriteria().isYes()));
        }
    }

    /** A parent whose learning disability affects parenting is referred to the adults' team as well (R102). */
    record ParentLearningDisability() implements TriageRule {
        @Override
        public String name() {
            return "parent-learning-disability";
        }

        @Override
        public List<Concern> appliesTo(TriageFacts facts, RuleSetting setting) {
            return Concern.familyIf(facts.parentLearningDisability().isYes());
        }
    }

    /** An unaccompanied child is outside programmes unless it is of benefit to that child (R103). */
    record UnaccompaniedAsylumSeeking() implements TriageRule {
        @Override
        public String name() {
            return "unaccompanied-asylum-seeking";
        }

        @Override
        public List<Concern> appliesTo(TriageFacts facts, RuleSetting setting) {
            return Concern.each(
                    facts.childrenWho(child -> child.unaccompaniedAsylumSeeker().isYes()));
        }
    }
}
