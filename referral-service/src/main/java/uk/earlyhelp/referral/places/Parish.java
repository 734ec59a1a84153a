package uk.earlyhelp.referral.places;

import uk.earlyhelp.referral.policy.PackCheck;

/** A rural parish or group of parishes. */
public record Parish(String code, String name, String area) {
    public Parish {
        PackCheck.kebab(code, "The code of a parish");
        PackCheck.text(name, "The name of parish '" + code + "'");
        PackCheck.text(area, "The area of parish '" + code + "'");
    }
}
