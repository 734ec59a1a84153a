package uk.earlyhelp.kit.events;

/**
 * Publishes events with the transaction that caused them: both are kept or neither.
 *
 * <p>Whoever publishes must hold the lock on the record that the key names, so that the order of the rows is the order
 * of the commits.
 */
public interface Outbox {

    void publish(OutgoingEvent event);
}
