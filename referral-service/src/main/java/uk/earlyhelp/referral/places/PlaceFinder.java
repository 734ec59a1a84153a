package uk.earlyhelp.referral.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.earlyhelp.referral.identifiers.Postcode;
import uk.earlyhelp.referral.places.Place.FoundBy;
import uk.earlyhelp.referral.places.Place.Why;
import uk.earlyhelp.referral.policy.Dated;

/** Finds where a family belongs on a day by its postcode, or else by the school; a few look-ups in memory, no database. */
public final class PlaceFinder {
    private final PilotReading pilotReading;
    private final PostcodeIndex postcodes;
    private final Schools schools;
    private final Map<String, Centre> centres;
    private final Map<String, Area> areas;
    private final Map<String, Neighbour> neighbours;
    private final Map<String, List<Team>> localityTeams;
    private final Map<String, List<PilotArea>> pilots;

    PlaceFinder(Gazetteer gazetteer, Schools schools) {
        this.schools = schools;
        pilotReading = gazetteer.pilotReading();
        postcodes = new PostcodeIndex(gazetteer.exactPostcodes(), gazetteer.postcodes());
        centres = index(gazetteer.centres(), Centre::code);
        areas = index(gazetteer.areas(), Area::code);
        neighbours = index(gazetteer.neighbours(), Neighbour::authority);
        localityTeams = gazetteer.teams().stream()
                .filter(team -> team.kind() == Team.Kind.LOCALITY)
                .collect(Collectors.groupingBy(Team::area));
        pilots = gazetteer.centres().stream()
                .collect(Collectors.toMap(Centre::code, centre -> pilotsOf(centre, gazetteer)));
    }

    private static <T> Map<String, T> index(List<T> parts, Function<T, String> code) {
        return parts.stream().collect(Collectors.toUnmodifiableMap(code, Function.identity()));
    }

    private static List<PilotArea> pilotsOf(Centre centre, Gazetteer gazetteer) {
        return gazetteer.pilotAreas().stream()
                .filter(pilot -> pilot.centres().contains(centre.code()))
                .toList();
    }

    /**
     * Where a family with this home postcode and school belongs on a day (Europe/London); either may be
     * null. The home decides, the school stands in where the home is not known.
     */
    public Place find(Postcode postcode, String schoolCode, LocalDate on) {
        Optional<School> school = schoolCode == null ? Optional.empty() : schools.find(schoolCode, on);
        Optional<Patch> home = postcode == null ? Optional.empty() : postcodes.find(postcode, on);
        if (home.isPresent()) {
            return atHome(home.get(), school, on);
        }
        if (school.isPresent()) {
            Optional<Patch> ground = postcodes.find(school.get().at(), on);
            return known(school.get().centre(), ground, FoundBy.SCHOOL, school, on);
        }
        return new Place.Unknown(postcode == null && schoolCode == null ? Why.NOTHING_GIVEN : Why.NOT_IN_ANY_LIST);
    }

    private Place atHome(Patch home, Optional<School> school, LocalDate on) {
        if (home.authority() != null) {
            Neighbour neighbour = neighbours.get(home.authority());
            return new Place.Elsewhere(neighbour.authority(), neighbour.name(), neighbour.agency());
        }
        return known(home.centre(), Optional.of(home), FoundBy.ADDRESS, school, on);
    }

    private Place.Known known(
            String centre, Optional<Patch> ground, FoundBy foundBy, Optional<School> school, LocalDate on) {
        Area area = areas.get(centres.get(centre).area());
        Optional<String> homeCentre = foundBy == FoundBy.ADDRESS ? Optional.of(centre) : Optional.empty();
        Optional<String> byHome = pilot(homeCentre, PilotReading.SCHOOL, on);
        Optional<String> bySchool = pilot(school.map(School::centre), PilotReading.ADDRESS, on);
        return new Place.Known(
                area.code(),
                area.district(),
                centre,
                Dated.inForce(localityTeams.get(area.code()), on)
                        .map(Team::code)
                        .orElse(null),
                ground.map(Patch::rural).orElse(false),
                ground.map(Patch::parish).orElse(null),
                byHome.or(() -> bySchool).orElse(null),
                foundBy,
                byHome.map(found -> FoundBy.ADDRESS)
                        .or(() -> bySchool.map(found -> FoundBy.SCHOOL))
                        .orElse(null));
    }

    private Optional<String> pilot(Optional<String> centre, PilotReading notUnder, LocalDate on) {
        return pilotReading == notUnder
                ? Optional.empty()
                : centre.flatMap(code -> Dated.inForce(pilots.get(code), on)).map(PilotArea::code);
    }
}
