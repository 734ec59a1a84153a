package uk.earlyhelp.referral.policy;

import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the front door is staffed, in local time; what arrives outside these hours starts its clock at the next opening. */
public record OfficeHours(
        @Schema(type = SchemaType.STRING, format = "time", examples = "09:00:00")
        LocalTime from,

        @Schema(type = SchemaType.STRING, format = "time", examples = "17:00:00")
        LocalTime until,

        @Schema(type = SchemaType.STRING, examples = "Europe/London")
        ZoneId zone) {
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
