package uk.earlyhelp.referral.intake;

/**
 * Where the family lives as far as the service is concerned, as it was known on the day of the referral.
 *
 * @param area code of the area, or null when the place is unknown or outside the authority
 * @param team code of the team that answers for the area, or null
 * @param rural whether the place is rural, or null when not known (R187 and following)
 * @param pilotArea code of the pilot area, or null when it lies in none
 */
public record Whereabouts(String area, String team, Boolean rural, String pilotArea) {

    public static final Whereabouts UNKNOWN = new Whereabouts(null, null, null, null);
}
