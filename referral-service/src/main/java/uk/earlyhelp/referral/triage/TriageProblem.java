package uk.earlyhelp.referral.triage;

import uk.earlyhelp.kit.problems.ProblemType;

/** The business "no" of the triage room. */
public enum TriageProblem implements ProblemType {
    ALREADY_ON_THE_AGENDA(409, "The referral is on this agenda already", "Choose another forum, or leave it there."),
    NOT_ON_THE_AGENDA(409, "The referral is not on this agenda", "Hold it for this forum first."),
    OUTCOME_ALREADY_RECORDED(409, "The forum's outcome is recorded already", "Hold it for another forum if need be."),
    FORUM_IS_OVER(409, "This forum has been held already", "Choose a forum that is still to come.");

    private final int status;
    private final String title;
    private final String advice;

    TriageProblem(int status, String title, String advice) {
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
