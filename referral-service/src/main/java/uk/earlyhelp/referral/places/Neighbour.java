package uk.earlyhelp.referral.places;

import uk.earlyhelp.referral.policy.PackCheck;

/** Another authority that some postcodes near the border belong to, by its GSS code, and its entry among the agencies. */
public record Neighbour(String authority, String name, String agency) {
    public Neighbour {
        PackCheck.text(authority, "The GSS code of a neighbouring authority");
        PackCheck.text(name, "The name of neighbouring authority '" + authority + "'");
        PackCheck.text(agency, "The agency of neighbouring authority '" + authority + "'");
    }
}
