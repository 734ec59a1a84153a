package uk.earlyhelp.kit.audit.seal;

/**
 * The records that one seal covers: all of the transactions in a range, which are finished, so none can join later.
 *
 * @param era the system identifier of the database cluster that counted the transactions
 * @param fromTx the first transaction id, inclusive
 * @param toTx the last, exclusive
 */
record Block(long era, long fromTx, long toTx) {}
