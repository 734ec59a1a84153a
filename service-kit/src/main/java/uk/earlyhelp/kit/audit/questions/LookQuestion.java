package uk.earlyhelp.kit.audit.questions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which looks somebody asks for; everything given must fit, and nothing given fits all.
 *
 * @param about looks at any of these
 * @param subject looks by this one; {@code null} for everybody
 * @param marks looks that bear any of these codes
 * @param from inclusive, or {@code null}
 * @param to exclusive, or {@code null}
 */
public record LookQuestion(List<UUID> about, String subject, List<String> marks, Instant from, Instant to) {}
