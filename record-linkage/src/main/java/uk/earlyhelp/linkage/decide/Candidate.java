package uk.earlyhelp.linkage.decide;

import uk.earlyhelp.linkage.person.Profile;

/** Somebody who was found by a key, with what is needed to compare. */
public record Candidate<T>(T who, Profile profile) {}
