package uk.earlyhelp.kit.limits;

/** Whether a request may go on. */
public sealed interface Admission {

    /** It may; whoever got this calls {@code leave} when the request is over, once. */
    record Admitted(Runnable leave) implements Admission {}

    /**
     * It may not.
     *
     * @param retryAfter whole seconds, at least 1
     */
    record TooMany(int retryAfter) implements Admission {}
}
