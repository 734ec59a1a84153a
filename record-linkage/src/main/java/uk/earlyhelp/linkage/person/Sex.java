package uk.earlyhelp.linkage.person;

import java.util.Locale;

/** Sex as recorded; what is not recorded says nothing for or against. */
public enum Sex {
    NOT_KNOWN,
    FEMALE,
    MALE,
    OTHER;

    /** Reads the first letter or the number of ISO 5218, in either case; anything else is not known. */
    public static Sex read(String written) {
        return switch (written == null ? "" : written.strip().toLowerCase(Locale.ROOT)) {
            case "f", "female", "w", "2" -> FEMALE;
            case "m", "male", "1" -> MALE;
            case "i", "o", "other", "9" -> OTHER;
            default -> NOT_KNOWN;
        };
    }
}
