package uk.earlyhelp.kit.idempotency;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** Finds out whether a failed transaction failed because another request holds its key. */
final class KeyTaken {

    private static final String STILL_RUNNING = "EH409";

    private KeyTaken() {}

    static RuntimeException explained(RuntimeException failure) {
        return causes(failure).anyMatch(KeyTaken::stillRunning)
                ? new Problem(KitProblem.REQUEST_STILL_RUNNING, KitProblem.REQUEST_STILL_RUNNING.advice())
                : failure;
    }

    private static boolean stillRunning(Throwable cause) {
        return cause instanceof SQLException sql && STILL_RUNNING.equals(sql.getSQLState());
    }

    /** Through causes and through what the transaction manager suppressed. */
    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .flatMap(each -> Stream.concat(
                        Stream.of(each), Arrays.stream(each.getSuppressed()).flatMap(KeyTaken::causes)));
    }
}
