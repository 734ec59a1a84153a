package uk.earlyhelp.referral.access;

import org.jdbi.v3.core.statement.Query;

/**
 * Whose referrals a caller sees. Two questions of one rule: {@link #covers} for one referral, and {@link #condition}
 * for a list, which asks the database.
 */
public sealed interface Reach {

    /** Whether a referral of this agency, submitted by this person, is within reach; an agency may be null. */
    boolean covers(String agency, String submittedBy);

    /** What a query must ask of each referral, which it calls {@code r}; to be completed by {@link #bind}. */
    String condition();

    /** Completes a query that holds the condition. */
    default Query bind(Query query) {
        return query;
    }

    /** No referral at all. */
    record Nothing() implements Reach {

        @Override
        public boolean covers(String agency, String submittedBy) {
            return false;
        }

        @Override
        public String condition() {
            return "false";
        }
    }

    /** Every referral. */
    record Everything() implements Reach {

        @Override
        public boolean covers(String agency, String submittedBy) {
            return true;
        }

        @Override
        public String condition() {
            return "true";
        }
    }

    /** The referrals of one's own agency, whoever in it sent them. */
    record OwnAgency(String agency) implements Reach {

        @Override
        public boolean covers(String agency, String submittedBy) {
            return this.agency.equals(agency);
        }

        @Override
        public String condition() {
            return "r.agency = :withinReach";
        }

        @Override
        public Query bind(Query query) {
            return query.bind("withinReach", agency);
        }
    }

    /** What the caller has submitted in person. */
    record OwnSubmissions(String submitter) implements Reach {

        @Override
        public boolean covers(String agency, String submittedBy) {
            return submitter.equals(submittedBy);
        }

        @Override
        public String condition() {
            return "r.submitted_by = :withinReach";
        }

        @Override
        public Query bind(Query query) {
            return query.bind("withinReach", submitter);
        }
    }
}
