package uk.earlyhelp.linkage.decide;

/** Why the machine leaves a likely pair to a worker. */
public enum Doubt {
    NONE,
    /** The given names are not the same: twins and siblings share everything else. */
    GIVEN_NAMES_DIFFER,
    /** One letter apart, and each could be a name of its own: Ella and Elle, Amira and Samira. */
    GIVEN_NAMES_ALIKE,
    /** One of the two has no given name. */
    GIVEN_NAME_MISSING,
    /** They have different numbers of one scheme, and a number belongs to one person. */
    IDENTIFIERS_DIFFER
}
