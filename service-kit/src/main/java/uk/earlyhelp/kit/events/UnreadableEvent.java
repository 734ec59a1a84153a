package uk.earlyhelp.kit.events;

/** An event that nobody can read however often it is tried. Its message says why, without any of its content. */
public class UnreadableEvent extends RuntimeException {

    public UnreadableEvent(String reason) {
        super(reason);
    }
}
