package uk.earlyhelp.linkage.person;

/** Where a person lives or lived; any part may be missing. */
public record Home(String number, String street, String place, String suburb, String postcode, String region) {

    /** A home of which only the postcode is known. */
    public static Home at(String postcode) {
        return new Home("", "", "", "", postcode, "");
    }
}
