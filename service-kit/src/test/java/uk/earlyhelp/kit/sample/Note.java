package uk.earlyhelp.kit.sample;

import java.util.UUID;

public record Note(UUID id, String agency, String text, long version) {}
