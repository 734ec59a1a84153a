package uk.earlyhelp.local.demo.borough;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.earlyhelp.local.demo.borough.Family.Birth;
import uk.earlyhelp.local.demo.borough.Family.Kid;
import uk.earlyhelp.local.demo.borough.Family.Name;
import uk.earlyhelp.local.demo.borough.Family.Trait;

/** Makes the children of a family, with the school near their home and numbers that belong to nobody. */
final class Kids {
    /** Of every hundred disabled children, those with autism, behaviour and learning are published; the rest is assumed. */
    private static final Map<String, Double> DISABILITIES =
            new TreeMap<>(Map.of("AUT", 0.294, "BEH", 0.396, "LD", 0.23, "COMM", 0.1, "MOB", 0.06, "HEAR", 0.04));

    private final PolicyFiles pack;
    private final Identifiers identifiers;

    Kids(PolicyFiles pack, Identifiers identifiers) {
        this.pack = pack;
        this.identifiers = identifiers;
    }

    /** What the children of a family share; ages count on {@code day}. */
    record Home(Names.Origin origin, String family, Form.Address address, LocalDate day) {}

    Kid kid(Birth birth, Home home, Dice dice) {
        if (birth instanceof Birth.Expected) {
            return new Kid(
                    new Name(null, home.family()), null, birth, "U", null, null, null, Set.of(), List.of(), null);
        }
        String sex = dice.chance(0.5) ? "F" : "M";
        return kid(new Name(home.origin().given(sex, dice), home.family()), sex, birth, home, dice);
    }

    Kid kid(Name name, String sex, Birth birth, Home home, Dice dice) {
        int age = birth instanceof Birth.Born(LocalDate born)
                ? Period.between(born, home.day()).getYears()
                : -1;
        boolean pupil = age >= 4 && age <= 16 || age == 3 && dice.chance(0.4);
        String school = pupil ? school(age, home.address(), dice) : null;
        String upn = school == null ? null : identifiers.upn(school, home.day().getYear() - age + 4);
        List<String> disabilities = disabilities(dice);
        return new Kid(
                name,
                null,
                birth,
                sex,
                school,
                upn,
                identifiers.nhsNumber(),
                traits(age, !disabilities.isEmpty(), dice),
                disabilities,
                Equality.of(home.origin(), age, dice));
    }

    private String school(int age, Form.Address address, Dice dice) {
        var schools = dice.chance(0.03) ? pack.schoolsOf("special") : pack.schoolsFor(age);
        String district = address.postcode().split(" ")[0];
        var near = schools.stream()
                .filter(school -> school.postcode().startsWith(district + " "))
                .toList();
        return dice.one(near.isEmpty() ? schools : near).code();
    }

    private static List<String> disabilities(Dice dice) {
        if (!dice.chance(Published.DISABLED)) {
            return List.of();
        }
        var codes = new ArrayList<String>();
        DISABILITIES.forEach((code, share) -> {
            if (dice.chance(share)) {
                codes.add(code);
            }
        });
        return codes.isEmpty() ? List.of("DDA") : List.copyOf(codes);
    }

    private static Set<Trait> traits(int age, boolean disabled, Dice dice) {
        var traits = EnumSet.noneOf(Trait.class);
        if (age >= 2 && dice.chance(disabled ? 0.8 : 0.1)) {
            traits.add(Trait.SEND);
        }
        // 272 young carers in 2,951 assessments
        if (age >= 6 && dice.chance(0.09)) {
            traits.add(Trait.YOUNG_CARER);
        }
        if (disabled && dice.chance(0.04)) {
            traits.add(Trait.OUTSIDE_DISABILITY_TEAM);
        }
        if (age >= 14 && dice.chance(0.006)) {
            traits.add(Trait.UNACCOMPANIED);
        }
        return traits;
    }
}
