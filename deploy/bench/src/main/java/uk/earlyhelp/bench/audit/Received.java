package uk.earlyhelp.bench.audit;

import java.util.Set;

/**
 * One answer that a client has read to its end, in the client's own words.
 *
 * @param outcome {@code answered}, or the last part of the problem's type
 * @param about every record that the answer shows or the request named
 */
record Received(String requestId, String operation, String outcome, Set<String> about) {}
