package uk.earlyhelp.linkage.text;

import org.apache.commons.codec.language.DoubleMetaphone;

/** What a plain word sounds like in English, as a code of up to four letters (Double Metaphone). */
public final class Sound {

    private static final DoubleMetaphone EAR = new DoubleMetaphone();

    private Sound() {}

    /** Empty for a word without letters. */
    public static String of(String plain) {
        String code = plain.isEmpty() ? null : EAR.doubleMetaphone(plain);
        return code == null ? "" : code;
    }
}
