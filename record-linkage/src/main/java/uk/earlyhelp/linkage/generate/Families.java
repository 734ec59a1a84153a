package uk.earlyhelp.linkage.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.earlyhelp.linkage.decide.GivenNames;
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
    private long writtenAlike;

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
        return onPaper(alike ? "twins with similar names" : "twins", one, other);
    }

    /** Two children of one home with some years between them. */
    public Pair siblings() {
        var one = child();
        int days = dice.between(290, 3000);
        int exact = dice.hit(0.02) ? 365 : days;
        String name = dice.hit(0.1) ? alike(one.given()) : otherName(one.given());
        var other = sibling(one, name).bornOn(one.born().minusDays(exact)).of(dice.hit(0.5) ? Sex.FEMALE : Sex.MALE);
        return onPaper("siblings", one, other);
    }

    /** Now and then a slip of the pen gives a twin the other one's name: nobody can tell from paper. */
    private Pair onPaper(String kind, Someone one, Someone other) {
        var first = clerk.record(one);
        var second = clerk.record(other);
        if (isWrittenAlike(first, second) || bears(first, other) || bears(second, one)) {
            writtenAlike++;
            return onPaper(kind, one, other);
        }
        return new Pair(kind, first, second);
    }

    /** Whether a record bears the true name of the other child. */
    private static boolean bears(Person record, Someone other) {
        var name = record.names().getFirst();
        return firstWord(name.given()).equals(other.given())
                || firstWord(name.family()).equals(other.given());
    }

    private static boolean isWrittenAlike(Person one, Person other) {
        var first = one.names().getFirst();
        var second = other.names().getFirst();
        return firstWord(first.given()).equals(firstWord(second.given()))
                || firstWord(first.given()).equals(firstWord(second.family()))
                || firstWord(first.family()).equals(firstWord(second.given()));
    }

    private static String firstWord(String name) {
        return name.split(" ", 2)[0];
    }

    /** How many pairs were written again, because one had got the other's name. */
    public long writtenAlike() {
        return writtenAlike;
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

    /** A population: homes with children and grown-ups, and three in ten of the first children written down again. */
    public List<Person> population(int people) {
        var all = new ArrayList<Person>();
        while (all.size() < people) {
            var child = child();
            all.add(clerk.record(child));
            for (int more = dice.upTo(3); more > 0; more--) {
                var born = dice.hit(0.03) ? child.born() : child.born().minusDays(dice.between(290, 3000));
                all.add(clerk.record(atHome(child).bornOn(born)));
            }
            for (int more = dice.between(1, 2); more > 0; more--) {
                all.add(clerk.record(atHome(child).bornOn(child.born().minusDays(dice.between(6500, 15000)))));
            }
            if (dice.hit(0.3)) {
                var again = dice.hit(0.12) ? child.at(home(), phone()) : child;
                all.add(clerk.record(dice.hit(0.05) ? again.named(familyName()) : again));
            }
        }
        return all;
    }

    /** Another one in the same home; one in five with another family name. */
    private Someone atHome(Someone one) {
        var other = sibling(one, otherName(one.given())).of(dice.hit(0.5) ? Sex.FEMALE : Sex.MALE);
        return dice.hit(0.2) ? other.named(familyName()) : other;
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
        return isOneName(name, taken) ? otherName(taken) : name;
    }

    /** A name one slip away that people bear; where there is none, or by a whim of the parents, an invented one. */
    private String alike(String name) {
        var others = ALIKE.computeIfAbsent(name, Families::near);
        String chosen = others.isEmpty() || dice.hit(0.15) ? invention.variant(name) : dice.any(others);
        return isOneName(name, chosen) ? otherName(name) : chosen;
    }

    private static boolean isOneName(String one, String other) {
        return one.equals(other)
                || Nicknames.shipped().related(one, other)
                        && !GivenNames.shipped().canBeSiblings(one, other);
    }

    private static List<String> near(String name) {
        return GIVEN.stream()
                .filter(other -> Math.abs(other.length() - name.length()) <= 1)
                .filter(other -> Spelling.slips(name, other) == 1)
                .filter(other -> !isOneName(name, other))
                .filter(other -> other.length() != name.length() || !areSameLetters(name, other))
                .toList();
    }

    /** Parents do not swap two letters to name the second child; clerks do. */
    private static boolean areSameLetters(String one, String other) {
        return Arrays.equals(
                one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    private static Sex opposite(Sex sex) {
        return sex == Sex.FEMALE ? Sex.MALE : Sex.FEMALE;
    }
}
