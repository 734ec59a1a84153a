package uk.earlyhelp.referral.policy;

import java.util.List;

/**
 * The promises with a time limit, in working days of England, and the hours in which the clock starts.
 *
 * @param draftKeptDays days after its last change for which a draft is kept
 */
public record TimeLimits(
        Limit decision, Limit answer, Limit questionToReferrer, OfficeHours officeHours, int draftKeptDays) {

    public TimeLimits {
        PackCheck.given(decision, "The time limit for decisions");
        PackCheck.given(answer, "The time limit for answers");
        PackCheck.given(questionToReferrer, "The time limit for questions to referrers");
        PackCheck.given(officeHours, "Office hours");
        PackCheck.atLeast(1, draftKeptDays, "draftKeptDays");
    }

    /** One limit: working days (0 or more), what it is counted from in plain words, and who says so. */
    public record Limit(int workingDays, String meaning, List<String> sources) {
        public Limit {
            PackCheck.atLeast(0, workingDays, "A time limit");
            PackCheck.text(meaning, "The meaning of a time limit");
            sources = PackCheck.sources(sources, "The time limit '" + meaning + "'");
        }
    }
}
