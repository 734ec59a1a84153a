package uk.earlyhelp.referral.intake.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sex as the CIN census has it from 2024/25; U also for a child who is not born yet. */
@Schema(description = "F female, M male, U unknown. A child who is not born yet has U, or nothing.", examples = "F")
public enum Sex {
    F,
    M,
    U
}
