package uk.earlyhelp.referral.places.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.places.Gazetteer;
import uk.earlyhelp.referral.places.PilotReading;
import uk.earlyhelp.referral.places.Place;

/** Where a family belongs on a day; exactly one of place, elsewhere and unknown is given, as the result says. */
@Schema(name = "PlaceFound")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LookupResponse(
        Result result,
        LocalDate on,
        @Schema(examples = "cwac-2024.1") String policyVersion,

        @Schema(description = "Which footprint counts for a pilot: the home's, the school's or either")
        PilotReading pilotReading,

        Place.Known place,
        Place.Elsewhere elsewhere,
        Place.Why unknown) {

    /** How the question came out. */
    public enum Result {
        @JsonProperty("known")
        KNOWN,
        @JsonProperty("elsewhere")
        ELSEWHERE,
        @JsonProperty("unknown")
        UNKNOWN
    }

    static LookupResponse of(Place found, LocalDate on, Gazetteer gazetteer, String version) {
        PilotReading reading = gazetteer.pilotReading();
        return switch (found) {
            case Place.Known known -> new LookupResponse(Result.KNOWN, on, version, reading, known, null, null);
            case Place.Elsewhere other -> new LookupResponse(Result.ELSEWHERE, on, version, reading, null, other, null);
            case Place.Unknown no -> new LookupResponse(Result.UNKNOWN, on, version, reading, null, null, no.why());
        };
    }
}
