package uk.earlyhelp.referral.places;

import java.time.LocalDate;
import java.util.List;
import uk.earlyhelp.referral.policy.Dated;
import uk.earlyhelp.referral.policy.PackCheck;

/** A pilot area: the footprints of some children's centres, for as long as the pilot runs (R181 to R189). */
public record PilotArea(
        String code,
        String name,
        List<String> centres,
        String team,
        LocalDate from,
        LocalDate until,
        List<String> sources)
        implements Dated {

    public PilotArea {
        PackCheck.kebab(code, "The code of a pilot area");
        PackCheck.text(name, "The name of pilot area '" + code + "'");
        centres = PackCheck.unique(centres, centre -> centre, "In pilot area '" + code + "', centre");
        PackCheck.atLeast(1, centres.size(), "The number of centres of pilot area '" + code + "'");
        PackCheck.text(team, "The team of pilot area '" + code + "'");
        Dated.check(from, until, "pilot area '" + code + "'");
        sources = PackCheck.sources(sources, "Pilot area '" + code + "'");
    }
}
