package uk.earlyhelp.referral.policy;

import java.time.LocalTime;
import java.time.ZoneId;

/** When the front door is staffed, in local time; what arrives outside these hours starts its clock at the next opening. */
public record OfficeHours(LocalTime from, LocalTime until, ZoneId zone) {
    /** What the working calendar counts by: a pack that says otherwise would promise what nobody keeps. */
    private static final String COUNTED = "09:00-17:00 Europe/London";

    public OfficeHours {
        PackCheck.given(from, "The opening time");
        PackCheck.given(until, "The closing time");
        PackCheck.given(zone, "The time zone of the office hours");
        if (!COUNTED.equals(from + "-" + until + " " + zone)) {
            throw new PackProblem("Office hours must be " + COUNTED + ": the working calendar counts by these.");
        }
    }
}
