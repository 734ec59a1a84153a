package uk.earlyhelp.referral.triage;

/**
 * Which part of the worklist somebody wants to see; its text is what a cursor is bound to.
 *
 * @param area the code of an area, or {@code null} for all
 * @param team the code of a team, or {@code null} for all
 * @param status the code of an open status, or {@code null} for all of them
 */
public record WorklistQuestion(String area, String team, Due due, String status, WaitsFor waitsFor) {

    /** What the referrals wait for. */
    public enum WaitsFor {
        /** They are open. */
        DECISION,
        /** Information came in after the decision in force; the next decision takes them off the list. */
        SECOND_LOOK
    }

    /** How urgent. */
    public enum Due {
        /** Whenever the decision is due. */
        ANY,
        /** Due before the end of today (Europe/London), or overdue. */
        TODAY,
        /** Past its deadline. */
        OVERDUE
    }
}
