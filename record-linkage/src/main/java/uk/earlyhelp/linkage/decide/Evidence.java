package uk.earlyhelp.linkage.decide;

import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Level;

/** What one field says: its level and its weight in bits, above zero for the same person, below against. */
public record Evidence(Field field, Level level, double weight) {}
