package uk.earlyhelp.referral.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something in force from a date up to, but not including, another; both are dates in Europe/London. */
public interface Dated {
    /** The first day in force. */
    LocalDate from();

    /** The first day no longer in force, or null while no end is known. */
    LocalDate until();

    default boolean inForce(LocalDate on) {
        return !on.isBefore(from()) && (until() == null || on.isBefore(until()));
    }

    default boolean overlaps(Dated other) {
        return (until() == null || other.from().isBefore(until()))
                && (other.until() == null || from().isBefore(other.until()));
    }

    /** Whether this is in force on every day on which the other is. */
    default boolean covers(Dated other) {
        return !other.from().isBefore(from())
                && (until() == null || (other.until() != null && !other.until().isAfter(until())));
    }

    /** The one in force on a day, if any. */
    static <T extends Dated> Optional<T> inForce(List<T> versions, LocalDate on) {
        for (T version : versions) {
            if (version.inForce(on)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** Refuses a missing start and an end that is not after the start. */
    static void check(LocalDate from, LocalDate until, String what) {
        PackCheck.given(from, "The first day (from) of " + what);
        if (until != null && !until.isAfter(from)) {
            throw new PackProblem(
                    "The end (until " + until + ") of " + what + " must be after its start (" + from + ").");
        }
    }

    /** Refuses two versions of one thing in force on the same day. */
    static void noOverlap(List<? extends Dated> versions, String what) {
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                if (versions.get(i).overlaps(versions.get(j))) {
                    throw new PackProblem("The dates of " + what + " overlap: one version begins on "
                            + versions.get(i).from() + " and another on "
                            + versions.get(j).from() + ".");
                }
            }
        }
    }
}
