package uk.earlyhelp.local.parts;

/** Something that the system consists of and that can be started, stopped and killed by itself. */
public interface Part {

    /** As people call it, for the screen. */
    String name();

    /** Where it listens. */
    String address();

    /** Starts it and returns once it serves; a {@link uk.earlyhelp.local.StartFailure} says why it does not. */
    void start();

    /** Stops it as an administrator would; does nothing when it does not run. */
    void stop();

    /** Ends it as {@code kill -9} or a power cut would, for the fault tests. */
    void kill();

    boolean running();
}
