package uk.earlyhelp.referral.places;

import uk.earlyhelp.referral.policy.PackCheck;

/** A part of a district that one early help team works in; worklists are kept per area. */
public record Area(String code, String name, String district) {
    public Area {
        PackCheck.kebab(code, "The code of an area");
        PackCheck.text(name, "The name of area '" + code + "'");
        PackCheck.text(district, "The district of area '" + code + "'");
    }
}
