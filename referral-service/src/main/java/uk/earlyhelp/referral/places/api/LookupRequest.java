package uk.earlyhelp.referral.places.api;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.identifiers.Postcode;
import uk.earlyhelp.referral.identifiers.ValidPostcode;

/** A question where a family belongs; with neither postcode nor school the answer is unknown. */
@Schema(name = "PlaceLookup")
public record LookupRequest(
        @Schema(description = "The home postcode", examples = "CH1 5AB") @ValidPostcode
        String postcode,

        @Schema(description = "The DfE number of the school, seven digits", examples = "8962001")
        @Pattern(regexp = "[0-9]{7}", message = "A school number has seven digits.")
        String school,

        @Schema(description = "The day in question (Europe/London); today if left out", examples = "2026-11-02")
        LocalDate on) {

    Postcode home() {
        return postcode == null ? null : Postcode.parse(postcode).orElseThrow();
    }
}
