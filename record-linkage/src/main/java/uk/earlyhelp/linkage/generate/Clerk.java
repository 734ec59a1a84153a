package uk.earlyhelp.linkage.generate;

import java.time.LocalDate;
import java.util.List;
import uk.earlyhelp.linkage.person.BirthDate;
import uk.earlyhelp.linkage.person.Home;
import uk.earlyhelp.linkage.person.Person;
import uk.earlyhelp.linkage.person.Sex;
import uk.earlyhelp.linkage.text.Nicknames;

/** Writes people down as offices do: in a hurry, by ear, from a form that is half empty. */
final class Clerk {

    /** A pupil number comes with the first school. */
    private static final LocalDate SCHOOL_AGE = LocalDate.of(2022, 9, 1);

    private final Dice dice;
    private final Slips slips;

    Clerk(Dice dice) {
        this.dice = dice;
        this.slips = new Slips(dice);
    }

    Person record(Someone who) {
        String given = given(who.given());
        String family = family(who.family());
        boolean swapped = dice.hit(0.007);
        var record = Person.named(swapped ? family : given, swapped ? given : family);
        if (!who.formerFamily().isEmpty() && dice.hit(0.6)) {
            record.name("", who.formerFamily());
        }
        record.birth(birth(who.born()))
                .sex(dice.hit(0.04) ? Sex.NOT_KNOWN : dice.hit(0.003) ? other(who.sex()) : who.sex())
                .home(home(who.home()));
        if (dice.hit(0.6)) {
            record.phone(dice.hit(0.02) ? slips.typed(who.phone()) : who.phone());
        }
        if (dice.hit(0.5)) {
            record.identifier("nhs", dice.hit(0.01) ? slips.typed(who.nhs()) : who.nhs());
        }
        if (who.born().isBefore(SCHOOL_AGE) && dice.hit(0.65)) {
            record.identifier("upn", dice.hit(0.01) ? slips.typed(who.upn()) : who.upn());
        }
        return record.build();
    }

    private String given(String name) {
        int kind = dice.upTo(1000);
        if (kind < 8) {
            return slips.typed(name);
        }
        if (kind < 11) {
            return slips.heard(name);
        }
        if (kind < 31) {
            return nickname(name);
        }
        if (kind < 32) {
            return "";
        }
        return kind < 40 ? name + " " + dice.any(MIDDLE) : name;
    }

    private static final List<String> MIDDLE = List.of("Rose", "James", "Grace", "Ali", "John", "May", "Jane", "Lee");

    /** A short form of the full name, or the full name of a short form, where there is one; never another full name. */
    private String nickname(String name) {
        var groups = Nicknames.shipped().groupsOf(name);
        if (groups.length == 0) {
            return name;
        }
        int group = groups[dice.upTo(groups.length)];
        String full = Nicknames.shipped().fullest(group);
        if (!full.equals(name)) {
            return full;
        }
        String form = dice.any(Nicknames.shipped().forms(group));
        return Nicknames.shipped().isFullest(form) ? name : form;
    }

    private String family(String name) {
        int kind = dice.upTo(1000);
        if (kind < 15) {
            return slips.typed(name);
        }
        if (kind < 25) {
            return slips.heard(name);
        }
        return kind < 40 ? name + "-" + slips.heard("Jones") : name;
    }

    private BirthDate birth(LocalDate born) {
        int kind = dice.upTo(1000);
        if (kind < 12) {
            return BirthDate.NOT_KNOWN;
        }
        if (kind < 19 && born.getDayOfMonth() <= 12) {
            return BirthDate.of(LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()));
        }
        if (kind < 24) {
            return BirthDate.of(born.plusYears(dice.hit(0.5) ? 1 : -1));
        }
        if (kind < 34) {
            return BirthDate.of(born.withDayOfMonth(dice.between(1, 28)));
        }
        return BirthDate.of(born);
    }

    private Home home(Home home) {
        return new Home(
                dice.hit(0.03) ? "" : dice.hit(0.01) ? slips.typed(home.number()) : home.number(),
                dice.hit(0.03) ? "" : dice.hit(0.03) ? slips.typed(home.street()) : home.street(),
                home.place(),
                dice.hit(0.05) ? "" : dice.hit(0.01) ? slips.typed(home.suburb()) : home.suburb(),
                dice.hit(0.04) ? "" : dice.hit(0.01) ? slips.typed(home.postcode()) : home.postcode(),
                "");
    }

    private static Sex other(Sex sex) {
        return sex == Sex.FEMALE ? Sex.MALE : Sex.FEMALE;
    }
}
