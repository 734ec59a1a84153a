package uk.earlyhelp.referral.intake.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.Draft;
import uk.earlyhelp.referral.intake.form.ReferralForm;

/** A half-written referral of yours. */
@Schema(description = "A half-written referral of yours.")
public record DraftView(
        UUID id,
        Instant createdAt,
        Instant changedAt,

        @Schema(description = "The version that If-Match asks for, without its quotes.", examples = "1")
        long version,

        @Schema(
                description = "Any part of a ReferralForm; nothing in it is required yet.",
                type = SchemaType.OBJECT,
                implementation = Object.class)
        ReferralForm form) {

    static DraftView of(Draft draft) {
        return new DraftView(draft.id(), draft.createdAt(), draft.changedAt(), draft.version(), draft.form());
    }
}
