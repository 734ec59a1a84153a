package uk.earlyhelp.kit.events;

import java.time.Instant;
import java.util.UUID;

/** One event that waits for the broker. */
public record OutboxRow(
        long id, UUID eventId, String topic, String type, UUID key, Instant occurredAt, String payload) {}
