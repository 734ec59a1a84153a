package uk.earlyhelp.kit.ground.walk;

/** Whose the record is that stands behind a value of a request. */
public enum Whose {
    /** The visitor's own, or within their reach. */
    OWN,
    /** It exists, and is somebody else's. */
    FOREIGN,
    /** It exists and would be within reach, were it not hidden from this visitor. */
    HIDDEN,
    /** There is none. */
    ABSENT
}
