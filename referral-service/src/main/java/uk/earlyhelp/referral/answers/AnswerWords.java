package uk.earlyhelp.referral.answers;

import java.util.List;

/**
 * What the people who asked are told.
 *
 * @param toReferrer the decision in words meant for the referrer
 * @param toFamily the same for the family, in plain words; {@code null} when the family is told another way
 */
public record AnswerWords(String toReferrer, String toFamily, List<NextStep> nextSteps) {

    public AnswerWords {
        nextSteps = nextSteps == null ? List.of() : List.copyOf(nextSteps);
    }
}
