package uk.earlyhelp.referral.answers;

import uk.earlyhelp.kit.problems.ProblemType;

/** The business "no" of the answers room. */
public enum AnswerProblem implements ProblemType {
    ANSWER_ALREADY_GIVEN(409, "The answer is given already", "Read it; only a new decision brings a new answer."),
    NOTHING_TO_DELIVER(409, "There is no answer to deliver yet", "Give the answer first."),
    NOTHING_DECIDED(409, "There is no decision to answer with yet", "Record the decision first, or with the answer.");

    private final int status;
    private final String title;
    private final String advice;

    AnswerProblem(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String advice() {
        return advice;
    }
}
