package uk.earlyhelp.linkage.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.earlyhelp.linkage.person.Home;
import uk.earlyhelp.linkage.person.Person;
import uk.earlyhelp.linkage.person.Sex;
import uk.earlyhelp.linkage.text.Nicknames;
import uk.earlyhelp.linkage.text.Spelling;
import uk.earlyhelp.linkage.text.WordList;

/**
 * Families of a made-up county: twins, siblings, mothers who marry again, families who move, and the same child
 * written down twice.
 *
 * <p>Parents name children as parents do, with one exception: two children of one family never bear two forms of one
 * name (Charles and Charlie), for then nobody could tell.
 */
public final class Families {

    private static final List<String> GIVEN = WordList.words("given-names.txt");
    private static final List<String> FAMILY = WordList.words("family-names.txt");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, List<String>> ALIKE = new HashMap<>();

    private final Dice dice;
    private final Clerk clerk;
    private final Places places;
    private final Invention invention;

    public Families(long seed) {
        this.dice = new Dice(seed);
        this.clerk = new Clerk(dice);
        this.places = new Places(dice);
        this.invention = new Invention(dice);
    }

    /** Two records of two people, or of one. */
    public record Pair(String kind, Person one, Person other) {}

    /** Two children of one birth, four in ten of them with names that are easily mistaken for one another. */
    public Pair twins() {
        var one = child();
        boolean alike = dice.hit(0.4);
        String name = alike ? alike(one.given()) : otherName(one.given());
        var other = sibling(one, name).of(dice.hit(0.7) ? one.sex() : opposite(one.sex()));
        return new Pair(alike ? "twins with similar names" : "twins", clerk.record(one), clerk.record(other));
    }

    /** Two children of one home with some years between them. */
    public Pair siblings() {
        var one = child();
        int days = dice.between(290, 3000);
        int exact = dice.hit(0.02) ? 365 : days;
        String name = dice.hit(0.1) ? alike(one.given()) : otherName(one.given());
        var other = sibling(one, name).bornOn(one.born().minusDays(exact)).of(dice.hit(0.5) ? Sex.FEMALE : Sex.MALE);
        return new Pair("siblings", clerk.record(one), clerk.record(other));
    }

    /** One person written down twice, at home in between or moved, with the old name or a new one. */
    public Pair again() {
        var before = child();
        var after = before;
        String kind = "the same";
        if (dice.hit(0.12)) {
            after = after.at(home(), dice.hit(0.4) ? phone() : before.phone());
            kind = "moved";
        }
        if (dice.hit(0.05)) {
            after = after.named(familyName());
            kind = kind.equals("moved") ? "moved and new family name" : "new family name";
        }
        return new Pair(kind, clerk.record(before), clerk.record(after));
    }

    /** A child or an adult of any family, as a clerk writes it down. */
    public Person anybody() {
        return clerk.record(dice.hit(0.5) ? child() : child().bornOn(TODAY.minusDays(dice.between(7000, 28000))));
    }

    /** A population: homes with parents and children, and some of its people written down again later. */
    public List<Person> population(int people) {
        var all = new ArrayList<Person>();
        while (all.size() < people) {
            var child = child();
            all.add(clerk.record(child));
            for (int more = dice.upTo(3); more > 0; more--) {
                all.add(clerk.record(sibling(child, otherName(child.given()))
                        .bornOn(dice.hit(0.03) ? child.born() : child.born().minusDays(dice.between(290, 3000)))));
            }
            all.add(clerk.record(
                    sibling(child, otherName(child.given())).bornOn(child.born().minusYears(dice.between(18, 40)))));
            if (dice.hit(0.3)) {
                var again = dice.hit(0.12) ? child.at(home(), phone()) : child;
                all.add(clerk.record(dice.hit(0.05) ? again.named(familyName()) : again));
            }
        }
        return all;
    }

    private Someone child() {
        return new Someone(
                dice.hit(0.03) ? invention.givenName() : dice.ranked(GIVEN, 60),
                familyName(),
                "",
                TODAY.minusDays(dice.between(1, 6900)),
                dice.hit(0.5) ? Sex.FEMALE : Sex.MALE,
                home(),
                phone(),
                dice.digits(10),
                "A" + dice.digits(12));
    }

    private Someone sibling(Someone one, String name) {
        return one.called(name).numbered(dice.digits(10), "A" + dice.digits(12));
    }

    private String familyName() {
        return dice.hit(0.35) ? invention.familyName() : dice.ranked(FAMILY, 40);
    }

    private Home home() {
        int area = dice.between(1, 60);
        String postcode =
                "CH" + area + " " + dice.upTo(10) + (char) ('A' + dice.upTo(20)) + (char) ('A' + dice.upTo(20));
        return new Home(places.number(), places.street(), "", places.towns().get(area), postcode, "");
    }

    private String phone() {
        return "07" + dice.digits(9);
    }

    private String otherName(String taken) {
        String name = dice.ranked(GIVEN, 60);
        return name.equals(taken) || Nicknames.shipped().related(name, taken) ? otherName(taken) : name;
    }

    /** A name one slip away that people bear; where there is none, or by a whim of the parents, an invented one. */
    private String alike(String name) {
        var others = ALIKE.computeIfAbsent(name, Families::near);
        return others.isEmpty() || dice.hit(0.15) ? invention.variant(name) : dice.any(others);
    }

    private static List<String> near(String name) {
        return GIVEN.stream()
                .filter(other -> Math.abs(other.length() - name.length()) <= 1)
                .filter(other -> Spelling.slips(name, other) == 1)
                .filter(other -> !Nicknames.shipped().related(name, other))
                .toList();
    }

    private static Sex opposite(Sex sex) {
        return sex == Sex.FEMALE ? Sex.MALE : Sex.FEMALE;
    }
}
