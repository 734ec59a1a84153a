package uk.earlyhelp.linkage.person;

import java.util.Locale;
import uk.earlyhelp.linkage.text.Plain;

/** A home ready for comparison: every part in plain letters without spaces. */
public record HomeForm(String number, String street, String place, String suburb, String postcode, String region) {

    private static final int INWARD_LENGTH = 3;

    static HomeForm of(Home home) {
        return new HomeForm(
                plain(home.number()),
                plain(home.street()),
                plain(home.place()),
                plain(home.suburb()),
                plain(home.postcode()),
                plain(home.region()));
    }

    boolean isEmpty() {
        return (number + street + place + suburb + postcode + region).isEmpty();
    }

    /** The part of a postcode that names the wider area: CH1 of CH1 5AB; the first half where it is of another country. */
    public String area() {
        int length = postcode.length();
        if (length < 4) {
            return postcode;
        }
        boolean british = Character.isLetter(postcode.charAt(length - 1));
        return postcode.substring(0, british ? length - INWARD_LENGTH : length / 2);
    }

    private static String plain(String written) {
        return written == null ? "" : Plain.joined(Plain.words(written.toLowerCase(Locale.ROOT)));
    }
}
