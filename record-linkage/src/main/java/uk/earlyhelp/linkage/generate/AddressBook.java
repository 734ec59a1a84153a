package uk.earlyhelp.linkage.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import uk.earlyhelp.linkage.text.WordList;

/**
 * Lists of grown-up strangers with mistakes in every field, in the columns that public benchmarks of record linkage
 * use: one list with duplicates, or two lists with one partner each.
 *
 * <p>All fields are drawn independently of one another, so that nothing but the mistakes stands in the way.
 */
public final class AddressBook {

    /** The columns of every row. */
    public static final List<String> HEADER = List.of(
            "rec_id",
            "given_name",
            "surname",
            "street_number",
            "address_1",
            "address_2",
            "suburb",
            "postcode",
            "state",
            "date_of_birth",
            "soc_sec_id");

    private static final int GIVEN = 1;
    private static final int SURNAME = 2;
    private static final int STREET = 4;
    private static final int PLACE = 5;
    private static final int BIRTH = 9;

    /** How often each field is the one that a mistake falls on, out of 100, from the second column on. */
    private static final int[] PRONE = {12, 14, 8, 14, 12, 13, 6, 4, 10, 7};

    private static final List<String> STATES = List.of("nsw", "vic", "qld", "wa", "sa", "tas", "act", "nt");

    private final Dice dice;
    private final Slips slips;
    private final Places places;
    private final List<String> given = WordList.words("given-names.txt");
    private final List<String> family = WordList.words("family-names.txt");

    public AddressBook(long seed) {
        this.dice = new Dice(seed);
        this.slips = new Slips(dice);
        this.places = new Places(dice);
    }

    /** Two lists of so many rows; each row of the first has one partner in the second. */
    public List<List<String[]>> two(int people, int mostMistakes) {
        var first = new ArrayList<String[]>();
        var second = new ArrayList<String[]>();
        for (int number = 0; number < people; number++) {
            var original = original(number);
            first.add(original);
            second.add(duplicate(original, "rec-" + number + "-dup-0", mostMistakes));
        }
        Collections.shuffle(second, new Random(people));
        return List.of(first, second);
    }

    /** One list: so many people and so many duplicates of them, at most five of one. */
    public List<String[]> one(int people, int duplicates, int mostMistakes) {
        var all = new ArrayList<String[]>();
        for (int number = 0; number < people; number++) {
            all.add(original(number));
        }
        var copies = new int[people];
        while (all.size() < people + duplicates) {
            int number = dice.upTo(people);
            for (int more = dice.between(1, 5);
                    more > 0 && copies[number] < 5 && all.size() < people + duplicates;
                    more--) {
                all.add(duplicate(all.get(number), "rec-" + number + "-dup-" + copies[number]++, mostMistakes));
            }
        }
        Collections.shuffle(all, new Random(people));
        return all;
    }

    private String[] original(int number) {
        return new String[] {
            "rec-" + number + "-org",
            sometimes(0.97, dice.ranked(given, 40)),
            sometimes(0.98, dice.hit(0.4) ? rareName() : dice.ranked(family, 60)),
            sometimes(0.96, places.number()),
            sometimes(0.98, places.street()),
            sometimes(0.7, places.name()),
            sometimes(0.98, places.town()),
            dice.digits(4),
            sometimes(0.95, dice.ranked(STATES, 2)),
            sometimes(0.97, birth()),
            dice.digits(7)
        };
    }

    /** Half of a people's family names are in no list. */
    private String rareName() {
        return dice.any(List.of(
                        "b", "br", "c", "d", "f", "g", "h", "k", "kl", "l", "m", "p", "r", "s", "st", "t", "v", "z"))
                + dice.any(List.of("a", "e", "i", "o", "u", "ei", "ou"))
                + dice.any(List.of("l", "m", "n", "r", "s", "tt", "nd", "rk", "ck", "ss"))
                + dice.any(List.of("a", "e", "i", "o", "er", "in", "ow"))
                + dice.any(List.of("", "s", "n", "ski", "ton", "dale", "th", "la", "ris", "man"));
    }

    private String birth() {
        return "%04d%02d%02d".formatted(dice.between(1900, 1999), dice.between(1, 12), dice.between(1, 28));
    }

    private String sometimes(double share, String value) {
        return dice.hit(share) ? value : "";
    }

    private String[] duplicate(String[] original, String id, int mostMistakes) {
        var copy = original.clone();
        copy[0] = id;
        var mistakes = new int[copy.length];
        for (int left = dice.between(1, mostMistakes); left > 0; left--) {
            int field = prone();
            if (mistakes[field]++ < 2) {
                spoil(copy, field);
            }
        }
        return copy;
    }

    private int prone() {
        int throwing = dice.upTo(Arrays.stream(PRONE).sum());
        int field = 0;
        while (throwing >= PRONE[field]) {
            throwing -= PRONE[field++];
        }
        return field + 1;
    }

    private void spoil(String[] copy, int field) {
        int kind = dice.upTo(100);
        if (kind < 5) {
            copy[field] = "";
        } else if (kind < 10) {
            copy[field] = original(0)[field];
        } else if (kind < 17 && field <= SURNAME) {
            swap(copy, GIVEN, SURNAME);
        } else if (kind < 20 && (field == STREET || field == PLACE)) {
            swap(copy, STREET, PLACE);
        } else if (kind < 35 && field != BIRTH) {
            copy[field] = slips.spaced(copy[field]);
        } else if (kind < 50 && (field <= SURNAME || field == STREET)) {
            copy[field] = slips.heard(copy[field]);
        } else {
            copy[field] = slips.typed(copy[field]);
        }
    }

    private static void swap(String[] copy, int one, int other) {
        String kept = copy[one];
        copy[one] = copy[other];
        copy[other] = kept;
    }
}
