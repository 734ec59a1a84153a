package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.identifiers.ValidPostcode;

/** Where the family lives now. */
@Schema(description = "Where the family lives now.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(
        @Size(max = 6, message = "Give at most {max} address lines.")
        @Schema(description = "Address lines.", examples = "[\"1 High Street\", \"Chester\"]", nullable = true)
        List<@NotNull @Size(max = 100) @Printable String> lines,

        @Size(max = 10)
        @ValidPostcode
        @Schema(description = "Postcode, in any spacing and case.", examples = "CH1 5AB", nullable = true)
        String postcode,

        @Pattern(regexp = "[0-9]{1,12}", message = "A UPRN has up to twelve digits and nothing else.")
        @Schema(description = "Unique property reference number.", examples = "10013250001", nullable = true)
        String uprn,

        @Schema(description = "The family has no fixed address.", examples = "false", nullable = true)
        Boolean noFixedAddress) {}
