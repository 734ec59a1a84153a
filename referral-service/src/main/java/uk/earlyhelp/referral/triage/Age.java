package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Period;

/** How old a child is on the day of the look: a number of completed months, unborn, or not known. */
public sealed interface Age {

    /** Completed months since birth, 0 or more. */
    record Born(int months) implements Age {
        public Born {
            if (months < 0) {
                throw new IllegalArgumentException("An age is never negative");
            }
        }
    }

    /** Expected, not yet born; a valid subject of a referral (R056). */
    record Unborn() implements Age {}

    /** Nobody has said when the child was born. */
    record NotKnown() implements Age {}

    /** The age on a day; a birth date that still lies ahead counts as unborn. */
    static Age on(LocalDate day, LocalDate dateOfBirth) {
        return dateOfBirth.isAfter(day)
                ? new Unborn()
                : new Born((int) Period.between(dateOfBirth, day).toTotalMonths());
    }

    /** Reads {@code unborn}, {@code not-known} or an ISO 8601 period such as {@code P31M} or {@code P2Y7M}. */
    @JsonCreator
    static Age parse(String text) {
        return switch (text) {
            case "unborn" -> new Unborn();
            case "not-known" -> new NotKnown();
            default -> new Born((int) Period.parse(text).toTotalMonths());
        };
    }

    /** The form that {@link #parse} reads. */
    @JsonValue
    default String text() {
        return switch (this) {
            case Born born -> "P" + born.months() + "M";
            case Unborn unborn -> "unborn";
            case NotKnown notKnown -> "not-known";
        };
    }

    /** True only for a born child whose age in months lies in [from, below). */
    default boolean isBetween(int from, int below) {
        return this instanceof Born(int months) && months >= from && months < below;
    }
}
