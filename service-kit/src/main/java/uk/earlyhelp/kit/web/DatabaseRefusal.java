package uk.earlyhelp.kit.web;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.ProblemType;

/**
 * What the database said by its SQLSTATE.
 *
 * @param state five characters, or "none" when the connection itself failed
 */
record DatabaseRefusal(String state) {

    /** Connection, resources, operator intervention, transaction rollback, not in state, read-only. */
    private static final Set<String> OUTAGES = Set.of("08", "53", "57", "40", "55", "25", "no");

    /** A missing right or table, or a trigger's no: something, the access audit first of all, cannot be recorded. */
    private static final Set<String> UNRECORDABLE = Set.of("42501", "42P01", "P0001");

    /** A NUL or the like in a parameter that no JSON reader has seen. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

    /** Looks through causes and through what the transaction manager suppressed. */
    static Optional<DatabaseRefusal> behind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .map(DatabaseRefusal::at)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DatabaseRefusal> at(Throwable thrown) {
        if (thrown instanceof SQLException sql) {
            return Optional.of(new DatabaseRefusal(sql.getSQLState() == null ? "none" : sql.getSQLState()));
        }
        return Stream.of(thrown.getSuppressed())
                .map(DatabaseRefusal::behind)
                .flatMap(Optional::stream)
                .findFirst();
    }

    ProblemType problem() {
        if (UNSTORABLE.contains(state)) {
            return KitProblem.MALFORMED_REQUEST;
        }
        boolean outage = UNRECORDABLE.contains(state) || OUTAGES.contains(state.substring(0, 2));
        return outage ? KitProblem.TEMPORARILY_UNAVAILABLE : KitProblem.INTERNAL_ERROR;
    }
}
