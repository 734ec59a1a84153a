package uk.earlyhelp.referral.places.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.time.WorkingCalendar;
import uk.earlyhelp.referral.places.Place;
import uk.earlyhelp.referral.places.Places;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Areas, schools and agencies, and the question where a family belongs. */
@Path("/")
@RunOnVirtualThread
@Tag(name = "Reference data")
public class PlacesResource {
    private final Places places;
    private final PolicyPack pack;
    private final Clock clock;

    PlacesResource(Places places, PolicyPack pack, Clock clock) {
        this.places = places;
        this.pack = pack;
        this.clock = clock;
    }

    @GET
    @Path("areas")
    @Needs("places.read")
    @Operation(
            operationId = "listAreas",
            summary = "How the authority is divided",
            description = "Districts, areas, children's centres, pilot areas, teams and parishes, each with its dates"
                    + " (the end is the first day no longer in force).")
    public AreasResponse areas() {
        return AreasResponse.of(places.gazetteer(), pack.version().version());
    }

    @GET
    @Path("schools")
    @Needs("places.read")
    @Operation(operationId = "listSchools", summary = "All schools, with the children's centre of each")
    public SchoolsResponse schools() {
        return new SchoolsResponse(pack.version().version(), places.schools().all());
    }

    @GET
    @Path("agencies")
    @Needs("places.read")
    @Operation(
            operationId = "listAgencies",
            summary = "All agencies, schools among them",
            description = "The source is the national referral source code that a referral of the agency has unless it"
                    + " says otherwise.")
    public AgenciesResponse agencies() {
        return new AgenciesResponse(pack.version().version(), places.agencies().all());
    }

    @POST
    @Path("places/lookups")
    @Needs("places.read")
    @Operation(
            operationId = "findPlace",
            summary = "Where a family belongs",
            description = "By the home postcode, or else by the school. Not knowing is an answer, not an error. It is a"
                    + " POST so that no postcode appears in an address; nothing is stored.")
    @APIResponse(responseCode = "200", description = "Known, elsewhere or unknown, with the reading used")
    public LookupResponse find(@NotNull @Valid LookupRequest request) {
        LocalDate on =
                request.on() == null ? LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON) : request.on();
        Place place = places.finder().find(request.home(), request.school(), on);
        return LookupResponse.of(place, on, places.gazetteer(), pack.version().version());
    }
}
