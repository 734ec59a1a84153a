package uk.earlyhelp.local.demo.borough;

import java.time.LocalDate;

/**
 * What decides everything about a borough: the same plan gives the same borough, to the letter.
 *
 * @param lastDay the last of its twelve months' days (Europe/London)
 * @param referrals how many there are, at least {@link #FEWEST}
 */
public record Plan(long seed, LocalDate lastDay, int referrals) {
    /** Enough to hold every hard case. */
    public static final int FEWEST = 200;

    public Plan {
        if (referrals < FEWEST) {
            throw new IllegalArgumentException("A borough has at least " + FEWEST + " referrals.");
        }
    }

    public LocalDate firstDay() {
        return lastDay.plusDays(1).minusMonths(Published.MONTHS);
    }
}
