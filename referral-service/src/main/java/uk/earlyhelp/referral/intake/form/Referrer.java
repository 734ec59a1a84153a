package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person who asks for help, and for whom they work. */
@Schema(description = "The person who asks for help, and for whom they work.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Referrer(
        @Size(max = 60)
        @Printable
        @Schema(
                description =
                        "Code of the agency in the directory. Leave it out: it is your own agency, from your token."
                                + " Only the front door may name another one, when it records for somebody.",
                examples = "school-8962001",
                nullable = true)
        String agency,

        @NotBlank
        @Size(max = 100)
        @Printable
        @Schema(description = "Name of the person who refers.", examples = "Jo Okafor", required = true)
        String name,

        @Size(max = 100)
        @Printable
        @Schema(description = "What this person is to the family.", examples = "Pastoral lead", nullable = true)
        String role,

        @Size(max = 40)
        @Printable
        @Schema(description = "Telephone number for the answer.", examples = "01244 555 0100", nullable = true)
        String phone,

        @Size(max = 254)
        @Printable
        @Email
        @Schema(description = "E-mail address for the answer.", examples = "j.okafor@school.example", nullable = true)
        String email,

        @Size(max = 10)
        @KnownCode(list = "referral-sources")
        @Schema(
                description = "Referral source code of the CIN census. Left out, it follows from the kind of agency.",
                examples = "2A",
                nullable = true)
        String source) {}
