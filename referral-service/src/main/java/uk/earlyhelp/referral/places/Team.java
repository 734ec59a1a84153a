package uk.earlyhelp.referral.places;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import uk.earlyhelp.referral.policy.Dated;
import uk.earlyhelp.referral.policy.PackCheck;

/** A team with its capacity in posts; an area has one locality team at a time, borough-wide teams have no area. */
public record Team(
        String code,
        String name,
        Kind kind,
        String area,
        int capacity,
        LocalDate from,
        LocalDate until,
        List<String> sources)
        implements Dated {

    public Team {
        PackCheck.kebab(code, "The code of a team");
        PackCheck.text(name, "The name of team '" + code + "'");
        PackCheck.given(kind, "The kind of team '" + code + "'");
        PackCheck.atLeast(0, capacity, "The capacity of team '" + code + "'");
        if (kind != Kind.BOROUGH_WIDE) {
            PackCheck.text(area, "The area of team '" + code + "'");
        }
        Dated.check(from, until, "team '" + code + "'");
        sources = PackCheck.copy(sources);
    }

    /** What a team is there for. */
    public enum Kind {
        /** The early help team of an area: referrals go to its worklist. */
        @JsonProperty("locality")
        LOCALITY,
        /** Early Help Navigators of a pilot area (R186). */
        @JsonProperty("navigators")
        NAVIGATORS,
        /** Works for the whole authority. */
        @JsonProperty("borough-wide")
        BOROUGH_WIDE
    }

    boolean isLocalityOf(String wanted) {
        return kind == Kind.LOCALITY && area.equals(wanted);
    }
}
