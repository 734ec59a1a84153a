package uk.earlyhelp.referral.policy;

/** A policy pack that cannot be used, in one plain sentence for the person who wrote the pack; no stack trace is taken. */
public final class PackProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PackProblem(String sentence) {
        this(sentence, null);
    }

    public PackProblem(String sentence, Throwable cause) {
        super(sentence, cause, false, false);
    }

    /** The same problem, naming the file that holds it. */
    PackProblem in(String file) {
        return new PackProblem(file + ": " + getMessage(), this);
    }
}
