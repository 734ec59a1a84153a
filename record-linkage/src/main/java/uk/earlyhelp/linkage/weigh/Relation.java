package uk.earlyhelp.linkage.weigh;

/**
 * What two records can be to each other.
 *
 * <p>Fellegi and Sunter know two cases. Early help needs two more: whoever moves has another number, street, town and
 * postcode at once and not by four mistakes; and a sister shares surname, address and phone because of where she
 * lives, not by chance.
 */
public enum Relation {
    SAME_PERSON,
    /** The same person at another address. */
    SAME_PERSON_MOVED,
    SAME_HOME,
    UNRELATED
}
