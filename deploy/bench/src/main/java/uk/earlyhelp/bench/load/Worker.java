package uk.earlyhelp.bench.load;

/** One client with its own connection: opened before the measurement, closed after it. */
public interface Worker extends Work, AutoCloseable {}
