package uk.earlyhelp.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.linkage.generate.Families;
import uk.earlyhelp.linkage.person.BirthDate;
import uk.earlyhelp.linkage.person.Home;
import uk.earlyhelp.linkage.person.Person;
import uk.earlyhelp.linkage.person.Profile;

class KeysTest {

    private static final BirthDate DAY = BirthDate.of(LocalDate.of(2015, 3, 4));

    @Test
    void aKeyNeverChangesBecauseItLiesInDatabases() {
        assertThat(IndexKeys.kept(
                        Profile.of(Person.named("Ada", "Smith").birth(DAY).build())))
                .containsExactly(FOREVER);
    }

    private static final long[] FOREVER = {
        -5663976412960678500L,
        -5552869832841703648L,
        800818736858376272L,
        1410815717136531033L,
        4197768963073189163L,
        4652076542647820523L,
        4920953072824208643L
    };

    @Test
    void oneMistakeInAnyFactIsForgiven() {
        var ada = child("Ada", "Smith", DAY);
        assertThat(meet(ada, child("Smith", "Ada", DAY))).isTrue();
        assertThat(meet(ada, child("Ada", "Smith", BirthDate.of(LocalDate.of(2015, 4, 3)))))
                .isTrue();
        assertThat(meet(ada, child("Ada", "Smith", BirthDate.of(LocalDate.of(2016, 3, 4)))))
                .isTrue();
        assertThat(meet(ada, child("Ada", "Smith", BirthDate.of(LocalDate.of(2015, 3, 14)))))
                .isTrue();
        assertThat(meet(ada, child("Ada", "Okafor-Jones", DAY))).isTrue();
        assertThat(meet(ada, child("Xqd", "Zprw", DAY))).isTrue();
        assertThat(meet(ada, child("Ada", "Smith", BirthDate.NOT_KNOWN))).isTrue();
        assertThat(meet(ada, child("Ben", "Okafor", BirthDate.NOT_KNOWN))).isFalse();
    }

    @Test
    void anUnbornChildIsFoundWhenItIsBorn() {
        var unborn = Profile.of(Person.named("", "Smith")
                .birth(BirthDate.expected(LocalDate.of(2026, 7, 20)))
                .build());
        var born = Profile.of(Person.named("Ada", "Smith")
                .birth(BirthDate.of(LocalDate.of(2026, 6, 28)))
                .build());
        assertThat(meet(unborn, born)).isTrue();
    }

    @Test
    void nearlyEveryChildIsFoundAgainByAtLeastOneKey() {
        var families = new Families(31);
        int found = 0;
        for (int turn = 0; turn < 5000; turn++) {
            var pair = families.again();
            found += meet(Profile.of(pair.one()), Profile.of(pair.other())) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(4960);
    }

    @Test
    void pairsOfAFileAreFoundOnceAndWithinTheBudget() {
        var families = new Families(32);
        List<Profile> all = families.population(1500).stream().map(Profile::of).toList();
        long[] wide = FileBlocks.within(all).pairs(1_000_000);
        long[] narrow = FileBlocks.within(all).pairs(20_000);
        assertThat(Arrays.stream(wide).distinct().count()).isEqualTo(wide.length);
        assertThat(narrow.length).isLessThanOrEqualTo(25_000).isLessThan(wide.length);
        long[] between = FileBlocks.between(all, 700).pairs(1_000_000);
        assertThat(between).isNotEmpty();
        assertThat(Arrays.stream(between)).allMatch(pair -> pair >>> 32 < 700 && pair.intValue() >= 700);
    }

    private static Profile child(String given, String family, BirthDate birth) {
        return Profile.of(Person.named(given, family)
                .birth(birth)
                .home(Home.at("CH1 4EN"))
                .build());
    }

    private static boolean meet(Profile kept, Profile asked) {
        long[] keys = IndexKeys.kept(kept);
        return Arrays.stream(IndexKeys.asked(asked)).anyMatch(key -> Arrays.binarySearch(keys, key) >= 0);
    }
}
