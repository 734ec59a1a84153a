package uk.earlyhelp.local.demo.borough;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.earlyhelp.local.demo.borough.Family.Birth;
import uk.earlyhelp.local.demo.borough.Family.Kid;
import uk.earlyhelp.local.demo.borough.Family.Name;
import uk.earlyhelp.local.demo.borough.Family.Trait;

/** Makes children who are exactly as told, where {@link Kids} leaves it to chance. */
record HardKids(PolicyFiles pack, Identifiers identifiers) {

    /** A child or young person without a school. */
    Kid kid(String given, String family, String sex, LocalDate born) {
        return made(new Name(given, family), sex, new Birth.Born(born), null, null);
    }

    /** A child of whom nobody knows the date of birth. */
    Kid undated(String given, String family, String sex) {
        return made(new Name(given, family), sex, new Birth.Unknown("not-known"), null, null);
    }

    /** A child at the first school of that phase in the pack. */
    Kid pupil(String given, String family, String sex, LocalDate born, String phase) {
        String school = pack.schoolsOf(phase).getFirst().code();
        String upn = identifiers.upn(school, born.getYear() + 4);
        return made(new Name(given, family), sex, new Birth.Born(born), school, upn);
    }

    static Kid unborn(String family, LocalDate due) {
        return new Kid(
                new Name(null, family),
                null,
                new Birth.Expected(due),
                "U",
                null,
                null,
                null,
                Set.of(),
                List.of(),
                null);
    }

    static Kid with(Kid kid, List<String> disabilities, Trait... traits) {
        return changed(kid, kid.knownAs(), Set.of(traits), disabilities);
    }

    static Kid knownAs(String name, Kid kid) {
        return changed(kid, name, kid.traits(), kid.disabilities());
    }

    private static Kid changed(Kid kid, String knownAs, Set<Trait> traits, List<String> disabilities) {
        return new Kid(
                kid.name(),
                knownAs,
                kid.birth(),
                kid.sex(),
                kid.school(),
                kid.upn(),
                kid.nhsNumber(),
                traits,
                disabilities,
                kid.equality());
    }

    private Kid made(Name name, String sex, Birth birth, String school, String upn) {
        return new Kid(
                name,
                null,
                birth,
                sex,
                school,
                upn,
                identifiers.nhsNumber(),
                EnumSet.noneOf(Trait.class),
                List.of(),
                new Form.Equality("not-asked", "not-asked", "not-asked", "prefers-not-to-say"));
    }
}
