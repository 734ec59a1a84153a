package uk.earlyhelp.linkage.block;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import uk.earlyhelp.linkage.person.BirthDate;
import uk.earlyhelp.linkage.person.HomeForm;
import uk.earlyhelp.linkage.person.Identifier;
import uk.earlyhelp.linkage.person.NameForm;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.text.Nicknames;
import uk.earlyhelp.linkage.text.Sound;

/**
 * The keys under which a person is kept in an index of millions, and those that a question looks under.
 *
 * <p>Each key joins two or three facts, so that few people share it; together they forgive a mistake in any one fact,
 * and in most pairs of facts. A name counts by its sound and whether it stands in the given or the family place. The
 * hash of a key never changes: it lies in databases.
 */
public final class IndexKeys {

    private static final int LONGEST_NAME = 4;

    private IndexKeys() {}

    /** What a person is kept under: 8 to 16 keys for most. */
    public static long[] kept(Profile profile) {
        var keys = new Keys();
        shared(keys, profile);
        if (profile.birth().expected()) {
            months(keys, profile, profile.birth(), 0);
        }
        return keys.distinct();
    }

    /** What is looked under: the same, the birth date with day and month swapped, and children who were expected. */
    public static long[] asked(Profile profile) {
        var keys = new Keys();
        shared(keys, profile);
        var birth = profile.birth();
        if (birth.isKnown() && birth.month() != birth.day()) {
            String swapped = digits(birth.year() * 10_000 + birth.day() * 100 + birth.month());
            sounds(profile).forEach(sound -> keys.add('b', sound, swapped));
        }
        for (int month = -2; month <= 2 && birth.isKnown(); month++) {
            months(keys, profile, birth, month);
        }
        return keys.distinct();
    }

    private static void shared(Keys keys, Profile profile) {
        var birth = profile.birth();
        if (birth.isKnown() && !birth.expected()) {
            String day = digits(birth.digits());
            sounds(profile).forEach(sound -> keys.add('b', sound, day));
            pairs(profile).forEach(pair -> {
                keys.add('y', pair, day.substring(0, 4));
                keys.add('m', pair, day.substring(4));
            });
            for (HomeForm home : profile.homes()) {
                keys.add('p', day, home.postcode());
            }
        }
        for (HomeForm home : profile.homes()) {
            sounds(profile).forEach(sound -> keys.add('n', sound, home.postcode()));
            pairs(profile).forEach(pair -> {
                keys.add('a', pair, home.area());
                keys.add('s', pair, home.suburb());
            });
        }
        for (String phone : profile.phones()) {
            keys.add('t', phone);
        }
        for (Identifier identifier : profile.identifiers()) {
            keys.add('i', identifier.scheme(), identifier.value());
        }
    }

    /** An unborn child by the family's name and the month, a few months either side. */
    private static void months(Keys keys, Profile profile, BirthDate birth, int later) {
        int month = birth.year() * 12 + birth.month() - 1 + later;
        profile.familyNames().forEach(name -> keys.add('u', sound(name.plain()), Integer.toString(month)));
    }

    private static Set<String> sounds(Profile profile) {
        var sounds = new LinkedHashSet<String>();
        Stream.concat(profile.givenNames(), profile.familyNames()).forEach(name -> words(name, sounds));
        return sounds;
    }

    /** Every given with every family name, in the order of the alphabet: swapped names have the same pair. */
    private static Set<String> pairs(Profile profile) {
        var given = new LinkedHashSet<String>();
        var family = new LinkedHashSet<String>();
        profile.givenNames().forEach(name -> words(name, given));
        profile.familyNames().forEach(name -> words(name, family));
        var pairs = new LinkedHashSet<String>();
        for (String one : given) {
            for (String other : family) {
                pairs.add(one.compareTo(other) <= 0 ? one + '+' + other : other + '+' + one);
            }
        }
        return pairs;
    }

    /** Always eight of them, though nobody was born before the year 1000 unless by a slip of the pen. */
    private static String digits(int date) {
        String digits = Integer.toString(date);
        return digits.length() == 8 ? digits : "0".repeat(8 - digits.length()) + digits;
    }

    private static void words(NameForm name, Set<String> sounds) {
        if (name.isMissing()) {
            return;
        }
        sounds.add(name.sound().isEmpty() ? name.plain() : name.sound());
        int words = Math.min(LONGEST_NAME, name.parts().length);
        for (int at = 0; at < words; at++) {
            if (name.parts()[at].length() > 2) {
                sounds.add(sound(name.parts()[at]));
            }
        }
        for (int at = 0; at < Math.min(2, name.nicknames().length); at++) {
            sounds.add(sound(Nicknames.shipped().fullest(name.nicknames()[at])));
        }
    }

    private static String sound(String word) {
        String sound = Sound.of(word);
        return sound.isEmpty() ? word : sound;
    }
}
