package uk.earlyhelp.referral.triage;

/**
 * What the referral states about one child.
 *
 * @param number the child's place on the form, counted from 1
 */
public record ChildFacts(
        int number,
        Age age,
        Stated send,
        Stated disability,
        Stated outsideDisabilityTeamCriteria,
        Stated careLeaver,
        Stated youngCarer,
        Stated unaccompaniedAsylumSeeker) {

    /** A child of whom only the age is known. */
    public static ChildFacts of(int number, Age age) {
        return new ChildFacts(
                number,
                age,
                Stated.UNKNOWN,
                Stated.UNKNOWN,
                Stated.UNKNOWN,
                Stated.UNKNOWN,
                Stated.UNKNOWN,
                Stated.UNKNOWN);
    }

    ChildFacts with(FactCorrections.OfChild corrected) {
        return new ChildFacts(
                number,
                corrected.age() == null ? age : corrected.age(),
                send.unless(corrected.send()),
                disability.unless(corrected.disability()),
                outsideDisabilityTeamCriteria.unless(corrected.outsideDisabilityTeamCriteria()),
                careLeaver.unless(corrected.careLeaver()),
                youngCarer.unless(corrected.youngCarer()),
                unaccompaniedAsylumSeeker.unless(corrected.unaccompaniedAsylumSeeker()));
    }
}
