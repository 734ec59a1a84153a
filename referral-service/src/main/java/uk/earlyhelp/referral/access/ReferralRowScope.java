package uk.earlyhelp.referral.access;

import jakarta.enterprise.context.ApplicationScoped;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.rows.RowScope;
import uk.earlyhelp.kit.rows.RowSettings;

/** Tells the database what {@link ReferralAccess} has decided, so that its own policies hold the same line. */
@ApplicationScoped
class ReferralRowScope implements RowScope {

    private final ReferralAccess access;

    ReferralRowScope(ReferralAccess access) {
        this.access = access;
    }

    @Override
    public RowSettings of(Caller caller) {
        return new RowSettings(word(access.reach(caller)), access.agency(caller).orElse(""), caller.subject());
    }

    private static String word(Reach reach) {
        return switch (reach) {
            case Reach.Everything all -> "everything";
            case Reach.OwnAgency agency -> "agency";
            case Reach.OwnSubmissions submissions -> "submitter";
            case Reach.Nothing nothing -> "nothing";
        };
    }
}
