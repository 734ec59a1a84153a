package uk.earlyhelp.referral.intake;

import uk.earlyhelp.kit.problems.ProblemType;

/** The business "no" of the intake room. */
public enum ReferralProblem implements ProblemType {
    REFERRAL_WITHDRAWN(409, "The referral was withdrawn", "Nothing more can be done with it; send a new referral."),
    ALREADY_DECIDED(409, "The referral is decided already", "Read the decision; a new decision can supersede it."),
    ALREADY_ANSWERED(409, "The referral is answered already", "Read the answer; a new decision allows a new one."),
    ALREADY_TAKEN(409, "Somebody else has taken this referral", "Ask them to put it back, or choose another."),
    NOT_TAKEN(409, "Nobody is working on this referral", "Take it first."),
    NOT_YET_DECIDED(409, "There is no decision to answer with yet", "Record the decision first, or with the answer."),
    SAFETY_CONCERN(
            409,
            "The referral says that somebody may not be safe",
            "Ring the front door: a worker withdraws it with you. If somebody is in danger now, call 999.");

    private final int status;
    private final String title;
    private final String advice;

    ReferralProblem(int status, String title, String advice) {
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
