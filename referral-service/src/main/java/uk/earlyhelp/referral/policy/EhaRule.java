package uk.earlyhelp.referral.policy;

import java.util.List;

/** When an early help assessment is required: several agencies and additional needs (R205), or no single service can meet the needs (R206). */
public record EhaRule(
        int moreAgenciesThan,
        int additionalNeedsFrom,
        boolean alsoWhenNoSingleServiceCanMeetTheNeeds,
        Reasons reasons,
        List<String> sources) {

    public EhaRule {
        PackCheck.atLeast(0, moreAgenciesThan, "moreAgenciesThan of the assessment rule");
        PackCheck.atLeast(1, additionalNeedsFrom, "additionalNeedsFrom of the assessment rule");
        PackCheck.given(reasons, "The reasons of the assessment rule");
        sources = PackCheck.sources(sources, "The assessment rule");
    }

    /** The sentence shown for each way the rule can come out. */
    public record Reasons(
            String severalAgenciesAndAdditionalNeeds,
            String noSingleServiceCanMeetTheNeeds,
            String notRequired,
            String cannotTell) {
        public Reasons {
            PackCheck.text(severalAgenciesAndAdditionalNeeds, "A reason of the assessment rule");
            PackCheck.text(noSingleServiceCanMeetTheNeeds, "A reason of the assessment rule");
            PackCheck.text(notRequired, "A reason of the assessment rule");
            PackCheck.text(cannotTell, "A reason of the assessment rule");
        }
    }
}
