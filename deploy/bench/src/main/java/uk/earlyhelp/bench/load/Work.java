package uk.earlyhelp.bench.load;

/** One thing that a client does again and again; whatever it throws ends the measurement. */
@FunctionalInterface
public interface Work {
    void once() throws Exception;
}
