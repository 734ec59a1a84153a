package uk.earlyhelp.linkage.compare;

/** How far two values agree, from nothing known to exactly the same; a later one is the better one. */
public enum Level {
    /** One of the two is not known: evidence for nothing. */
    MISSING,
    DIFFERENT,
    /** Two of year, month and day agree; the area of a postcode; one identifier agrees and another one does not. */
    PARTLY,
    /** Could be a bad typing error, an initial or a shortened form. */
    SIMILAR,
    /** One slip apart, or two that sound alike. */
    CLOSE,
    /** The same day, a year before or after. */
    YEAR_OFF,
    DAY_MONTH_SWAPPED,
    /** Born within weeks of the day that the other one was expected on. */
    NEAR_EXPECTED,
    /** One word of several is the same: Mary Ann and Mary, Smith-Jones and Jones. */
    PART,
    /** A nickname, a transliteration, or a name that the person is known by or had before. */
    VARIANT,
    /** Given where family belongs, street where place belongs. */
    SWAPPED,
    EXACT
}
