package uk.earlyhelp.linkage.weigh;

/**
 * What two records can be to each other.
 *
 * <p>Fellegi and Sunter know two cases. Early help needs the third one: a sister shares surname, address and phone
 * because of where she lives, not by chance, and only what belongs to one person can tell the two apart.
 */
public enum Relation {
    SAME_PERSON,
    SAME_HOME,
    UNRELATED
}
