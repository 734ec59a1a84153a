package uk.earlyhelp.kit.sql;

/** A JSON text on its way into a {@code jsonb} column. */
public record Json(String text) {}
