package uk.earlyhelp.local.demo.borough;

import java.time.Month;

/**
 * Cheshire West and Chester, year to March 2024, as the Department for Education published it: referrals, re-referrals
 * within twelve months, referrals with no further action, open episodes and those with a recorded disability.
 */
public final class Published {
    public static final int REFERRALS = 3_550;
    public static final int REPEATS = 755;
    public static final int NO_FURTHER_ACTION = 245;
    public static final double DISABLED = 361.0 / 2_506;
    public static final int MONTHS = 12;

    private static final int[] APRIL_TO_MARCH = {220, 317, 364, 273, 236, 282, 271, 292, 246, 365, 359, 325};

    private Published() {}

    public static int referralsIn(Month month) {
        return APRIL_TO_MARCH[Math.floorMod(month.getValue() - Month.APRIL.getValue(), MONTHS)];
    }
}
