package uk.earlyhelp.referral.access;

/**
 * Whose referrals a caller sees. Two questions of one rule: {@link #covers} for one referral, {@link #agency} and
 * {@link #submitter} for a list, which asks the database.
 */
public sealed interface Reach {

    /** Whether a referral of this agency, submitted by this person, is within reach; an agency may be null. */
    boolean covers(String agency, String submittedBy);

    /** The only agency within reach, or null when the agency does not limit it. */
    default String agency() {
        return null;
    }

    /** The only submitter within reach, or null when the submitter does not limit it. */
    default String submitter() {
        return null;
    }

    /** No referral at all. */
    record Nothing() implements Reach {

        @Override
        public boolean covers(String agency, String submittedBy) {
            return false;
        }
    }

    /** Every referral. */
    record Everything() implements Reach {

        @Override
        public boolean covers(String agency, String submittedBy) {
            return true;
        }
    }

    /** The referrals of one's own agency, whoever in it sent them. */
    record OwnAgency(String agency) implements Reach {

        @Override
        public boolean covers(String agency, String submittedBy) {
            return this.agency.equals(agency);
        }
    }

    /** What the caller has submitted in person. */
    record OwnSubmissions(String submitter) implements Reach {

        @Override
        public boolean covers(String agency, String submittedBy) {
            return submitter.equals(submittedBy);
        }
    }
}
