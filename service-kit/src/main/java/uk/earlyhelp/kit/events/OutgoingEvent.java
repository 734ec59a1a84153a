package uk.earlyhelp.kit.events;

import java.util.UUID;

/**
 * Something that happened, for others to know. It carries no name, no full birth date and no free text, because a
 * topic cannot forget.
 *
 * @param topic where it is published
 * @param type CloudEvents type, {@code early-help.<thing>.<happened>.v1}
 * @param key what its order is kept by; events of one key arrive in the order of their commits
 * @param data a record of ids, codes and dates that becomes the JSON payload
 */
public record OutgoingEvent(String topic, String type, UUID key, Object data) {}
