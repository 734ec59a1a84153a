package uk.earlyhelp.referral.intake;

import java.util.List;
import java.util.UUID;
import uk.earlyhelp.referral.intake.form.ReferralForm;

/**
 * What is settled about a referral from the moment it arrives.
 *
 * @param childIds one for each child of the form, in the form's order
 */
public record Arrival(
        UUID id,
        ReferralReference reference,
        List<UUID> childIds,
        Sender sender,
        Deadlines deadlines,
        Whereabouts whereabouts,
        ReferralForm form) {

    public Arrival {
        childIds = List.copyOf(childIds);
    }
}
