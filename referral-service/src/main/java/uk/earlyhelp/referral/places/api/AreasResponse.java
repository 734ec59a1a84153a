package uk.earlyhelp.referral.places.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.places.Area;
import uk.earlyhelp.referral.places.Centre;
import uk.earlyhelp.referral.places.District;
import uk.earlyhelp.referral.places.Gazetteer;
import uk.earlyhelp.referral.places.Neighbour;
import uk.earlyhelp.referral.places.Parish;
import uk.earlyhelp.referral.places.PilotArea;
import uk.earlyhelp.referral.places.Team;

/** How the authority is divided, without the postcodes. */
@Schema(name = "Areas")
public record AreasResponse(
        @Schema(examples = "cwac-2024.1") String policyVersion,

        @Schema(description = "The GSS code of the authority", examples = "E06000050")
        String authority,

        @Schema(examples = "Cheshire West and Chester") String authorityName,

        @Schema(description = "What rests on the seed documents and what is assumed")
        String note,

        List<District> districts,
        List<Area> areas,
        List<Centre> centres,
        List<PilotArea> pilotAreas,
        List<Team> teams,
        List<Parish> parishes,
        List<Neighbour> neighbours) {

    static AreasResponse of(Gazetteer gazetteer, String version) {
        return new AreasResponse(
                version,
                gazetteer.authority(),
                gazetteer.authorityName(),
                gazetteer.note(),
                gazetteer.districts(),
                gazetteer.areas(),
                gazetteer.centres(),
                gazetteer.pilotAreas(),
                gazetteer.teams(),
                gazetteer.parishes(),
                gazetteer.neighbours());
    }
}
