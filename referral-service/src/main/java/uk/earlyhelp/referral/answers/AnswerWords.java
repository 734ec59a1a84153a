package uk.earlyhelp.referral.answers;

import java.util.List;

/**
 * What the people who asked are told.
 *
 * @param toReferrer the decision in words meant for the referrer
 * @param toFamily the same for the family, in plain words
 */
public record AnswerWords(String toReferrer, String toFamily, List<NextStep> nextSteps) {

    public AnswerWords {
        nextSteps = nextSteps == null ? List.of() : List.copyOf(nextSteps);
    }

    /** These words, with the suggested ones wherever nothing was written. */
    public AnswerWords orElse(AnswerWords suggested) {
        return new AnswerWords(
                toReferrer == null ? suggested.toReferrer : toReferrer,
                toFamily == null ? suggested.toFamily : toFamily,
                nextSteps.isEmpty() ? suggested.nextSteps : nextSteps);
    }
}
