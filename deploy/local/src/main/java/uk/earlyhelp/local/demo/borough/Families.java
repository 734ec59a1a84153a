package uk.earlyhelp.local.demo.borough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.earlyhelp.local.demo.borough.Family.Adult;
import uk.earlyhelp.local.demo.borough.Family.Birth;
import uk.earlyhelp.local.demo.borough.Family.Kid;
import uk.earlyhelp.local.demo.borough.Family.Name;

/** Makes ordinary families: who lives there, how old the children are, where they go to school. */
final class Families {
    private static final int UNBORN = -1;
    private static final int DAYS_OF_YEAR = 365;

    private final Names names = Names.load();
    private final Homes homes;
    private final Kids kids;

    Families(PolicyFiles pack, Identifiers identifiers) {
        this.homes = new Homes(pack);
        this.kids = new Kids(pack, identifiers);
    }

    /** A family that fits whoever refers it for the first time on that day. */
    Family referredBy(Source source, LocalDate day, Dice dice) {
        var origin = names.origins().draw(dice);
        var address = homes.inTheBorough(dice);
        String family = dice.one(origin.families());
        var home = new Kids.Home(origin, family, address, day);
        var children = new ArrayList<Kid>();
        for (Birth birth : births(source, day, dice)) {
            children.add(kids.kid(birth, home, dice));
        }
        return family(children, home, dice);
    }

    Family moved(Family family, Dice dice) {
        var elsewhere = homes.inTheBorough(dice);
        while (elsewhere.postcode().equals(family.address().postcode())) {
            elsewhere = homes.inTheBorough(dice);
        }
        return family.movedTo(elsewhere);
    }

    private static Family family(List<Kid> children, Kids.Home home, Dice dice) {
        var origin = home.origin();
        boolean interpreter = !origin.isBritish() && dice.chance(0.35);
        return new Family(children, adults(home, dice), home.address(), origin.language(), interpreter);
    }

    private static List<Birth> births(Source source, LocalDate day, Dice dice) {
        int age = agesSeenBy(source).draw(dice);
        if (age == UNBORN) {
            return List.of(new Birth.Expected(day.plusDays(dice.between(20, 200))));
        }
        if (source == Source.POLICE && dice.chance(0.02)) {
            return List.of(new Birth.Unknown(dice.chance(0.7) ? "not-known" : "not-disclosed"));
        }
        var first = day.minusYears(age).minusDays(dice.between(0, DAYS_OF_YEAR - 1));
        var births = new ArrayList<Birth>(List.of(new Birth.Born(first)));
        int siblings = Shares.<Integer>of()
                .with(0, 68)
                .with(1, 22)
                .with(2, 8)
                .with(3, 2)
                .draw(dice);
        for (int each = 1; each <= siblings; each++) {
            var next = first.plusDays((long) each * (DAYS_OF_YEAR + dice.between(0, 300)));
            births.add(new Birth.Born(next.isBefore(day) ? next : first.minusDays((long) each * 2 * DAYS_OF_YEAR)));
        }
        return births;
    }

    private static Shares<Integer> agesSeenBy(Source source) {
        Shares<Integer> ages = Shares.of();
        for (int age = UNBORN; age <= 17; age++) {
            ages = ages.with(age, weight(source, age));
        }
        return ages;
    }

    private static int weight(Source source, int age) {
        boolean atSchool = age >= 4 && age <= 16;
        return switch (source) {
            case SCHOOLS -> atSchool ? 10 : 0;
            case EDUCATION -> atSchool ? 10 : age == 3 ? 5 : 0;
            case HEALTH -> age == UNBORN ? 10 : age == 0 ? 18 : age < 4 ? 10 : 4;
            default -> age == UNBORN ? 2 : atSchool ? 6 : 5;
        };
    }

    private static List<Adult> adults(Kids.Home home, Dice dice) {
        var adults = new ArrayList<Adult>();
        if (dice.chance(0.9)) {
            adults.add(adult("F", "mother", true, home, dice));
        }
        if (adults.isEmpty() || dice.chance(0.4)) {
            adults.add(adult("M", "father", true, home, dice));
        } else if (dice.chance(0.2)) {
            adults.add(adult("M", "parents-partner", false, home, dice));
        }
        if (dice.chance(0.08)) {
            adults.add(adult("F", "grandmother", false, home, dice));
        }
        return adults;
    }

    static Adult adult(String sex, String relationship, boolean responsible, Kids.Home home, Dice dice) {
        String family =
                dice.chance(0.7) ? home.family() : dice.one(home.origin().families());
        // 07700 900000 to 900999 are never given to anybody: Ofcom keeps them for drama
        String phone = dice.chance(0.8) ? "07700 900%03d".formatted(dice.between(0, 999)) : null;
        var name = new Name(home.origin().given(sex, dice), family);
        return new Adult(name, relationship, responsible, phone, dice.chance(0.03));
    }
}
