package uk.earlyhelp.referral.places;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.earlyhelp.referral.policy.Dated;
import uk.earlyhelp.referral.policy.PackCheck;
import uk.earlyhelp.referral.policy.PackProblem;

/** The file places.json, with every name that refers to another part checked. */
public record Gazetteer(
        String authority,
        String authorityName,
        String note,
        PilotReading pilotReading,
        List<District> districts,
        List<Area> areas,
        List<Centre> centres,
        List<PilotArea> pilotAreas,
        List<Team> teams,
        List<Parish> parishes,
        List<Neighbour> neighbours,
        List<Patch> postcodes,
        List<Patch> exactPostcodes) {

    public Gazetteer {
        PackCheck.text(authority, "The GSS code of the authority");
        PackCheck.text(authorityName, "The name of the authority");
        PackCheck.given(pilotReading, "pilotReading");
        districts = PackCheck.unique(districts, District::code, "District");
        areas = PackCheck.unique(areas, Area::code, "Area");
        centres = PackCheck.unique(centres, Centre::code, "Centre");
        pilotAreas = PackCheck.copy(pilotAreas);
        teams = PackCheck.unique(teams, Team::code, "Team");
        parishes = PackCheck.unique(parishes, Parish::code, "Parish");
        neighbours = PackCheck.unique(neighbours, Neighbour::authority, "Neighbouring authority");
        postcodes = PackCheck.copy(postcodes);
        exactPostcodes = PackCheck.copy(exactPostcodes);
        checkAreas(districts, areas, teams);
        checkPilots(centres, pilotAreas, teams);
        centres.forEach(inAnArea(areas));
        for (Parish parish : parishes) {
            PackCheck.known(areas, Area::code, parish.area(), "Area", "parish '" + parish.code() + "'");
        }
        checkPatches(postcodes, centres, parishes, neighbours);
        checkPatches(exactPostcodes, centres, parishes, neighbours);
    }

    private static Consumer<Centre> inAnArea(List<Area> areas) {
        return centre -> PackCheck.known(areas, Area::code, centre.area(), "Area", "centre '" + centre.code() + "'");
    }

    private static void checkAreas(List<District> districts, List<Area> areas, List<Team> teams) {
        for (Area area : areas) {
            PackCheck.known(districts, District::code, area.district(), "District", "area '" + area.code() + "'");
            List<Team> locality = teams.stream()
                    .filter(team -> team.isLocalityOf(area.code()))
                    .toList();
            PackCheck.atLeast(1, locality.size(), "The number of locality teams of area '" + area.code() + "'");
            Dated.noOverlap(locality, "the locality teams of area '" + area.code() + "'");
        }
        for (Team team : teams) {
            if (team.area() != null) {
                PackCheck.known(areas, Area::code, team.area(), "Area", "team '" + team.code() + "'");
            }
        }
    }

    private static void checkPilots(List<Centre> centres, List<PilotArea> pilots, List<Team> teams) {
        for (PilotArea pilot : pilots) {
            String by = "pilot area '" + pilot.code() + "'";
            PackCheck.known(teams, Team::code, pilot.team(), "Team", by);
            pilot.centres().forEach(centre -> PackCheck.known(centres, Centre::code, centre, "Centre", by));
        }
        for (Centre centre : centres) {
            List<PilotArea> serving = pilots.stream()
                    .filter(pilot -> pilot.centres().contains(centre.code()))
                    .toList();
            Dated.noOverlap(serving, "the pilot areas of centre '" + centre.code() + "'");
        }
    }

    private static void checkPatches(
            List<Patch> patches, List<Centre> centres, List<Parish> parishes, List<Neighbour> neighbours) {
        for (Patch patch : patches) {
            String by = "patch '" + patch.at() + "'";
            if (patch.authority() != null) {
                PackCheck.known(neighbours, Neighbour::authority, patch.authority(), "Neighbouring authority", by);
            } else {
                checkInside(patch, PackCheck.known(centres, Centre::code, patch.centre(), "Centre", by));
            }
            if (patch.parish() != null) {
                PackCheck.known(parishes, Parish::code, patch.parish(), "Parish", by);
            }
        }
        Map<String, List<Patch>> byBeginning = patches.stream().collect(Collectors.groupingBy(Patch::at));
        byBeginning.forEach((at, versions) -> Dated.noOverlap(versions, "patch '" + at + "'"));
    }

    private static void checkInside(Patch patch, Centre centre) {
        if (!centre.covers(patch)) {
            throw new PackProblem("Patch '" + patch.at() + "' names centre '" + centre.code()
                    + "' on days when that centre is not open.");
        }
    }
}
