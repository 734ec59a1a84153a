package uk.earlyhelp.linkage.decide;

/** What the machine may do with a pair. */
public enum Verdict {
    /** Not the same, or nothing speaks for it. */
    NEW,
    /** A worker decides. */
    POSSIBLE,
    /** The machine links, and a worker can undo it. */
    LINKED
}
