package uk.earlyhelp.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.earlyhelp.linkage.generate.Families;
import uk.earlyhelp.linkage.person.BirthDate;
import uk.earlyhelp.linkage.person.Home;
import uk.earlyhelp.linkage.person.Person;
import uk.earlyhelp.linkage.person.Profile;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "Katie, Katie, EXACT", "Katie, Katherine, VARIANT", "Mohammed, Muhammad, VARIANT", "Mary Ann, Mary, PART",
        "Maryann, Mary Ann, EXACT", "Jayden, Jaydon, CLOSE", "Steph, Stephanie, VARIANT", "J, James, SIMILAR",
        "Olga, Peter, DIFFERENT", "'', Peter, MISSING", "Олена, Olena, EXACT"
    })
    void givenNamesAgreeByLevels(String one, String other, Level level) {
        assertThat(level(Field.GIVEN, Person.named(one, "Smith"), Person.named(other, "Smith")))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "20150304, 20150304, EXACT", "20150304, 20150403, DAY_MONTH_SWAPPED", "20150304, 20160304, YEAR_OFF",
        "20150304, 20150314, CLOSE", "20150313, 20150331, CLOSE", "20150304, 20150327, PARTLY",
        "20150304, 20091127, DIFFERENT", "20150304, '', MISSING", "20150231, 20150231, EXACT"
    })
    void birthDatesAgreeByLevels(String one, String other, Level level) {
        assertThat(level(
                        Field.BIRTH,
                        Person.named("A", "B").birth(BirthDate.read(one)),
                        Person.named("A", "B").birth(BirthDate.read(other))))
                .isEqualTo(level);
    }

    @Test
    void anUnbornChildIsNearTheChildThatWasBorn() {
        var expected = Person.named("", "Smith").birth(BirthDate.expected(LocalDate.of(2026, 7, 20)));
        var born = Person.named("Ada", "Smith").birth(BirthDate.of(LocalDate.of(2026, 7, 1)));
        var later = Person.named("Ada", "Smith").birth(BirthDate.of(LocalDate.of(2026, 12, 1)));
        assertThat(level(Field.BIRTH, expected, born)).isEqualTo(Level.NEAR_EXPECTED);
        assertThat(level(Field.BIRTH, expected, later)).isEqualTo(Level.DIFFERENT);
    }

    @Test
    void namesInEachOthersPlaceAreSwapped() {
        var one = Person.named("James", "Clarke");
        var other = Person.named("Clarke", "James");
        assertThat(level(Field.GIVEN, one, other)).isEqualTo(Level.SWAPPED);
        assertThat(level(Field.FAMILY, one, other)).isEqualTo(Level.SWAPPED);
    }

    @Test
    void aFormerFamilyNameMakesAVariant() {
        var before = Person.named("Ann", "Miller");
        var after = Person.named("Ann", "Baker").name("Ann", "Miller");
        assertThat(level(Field.FAMILY, before, after)).isEqualTo(Level.VARIANT);
    }

    @Test
    void linesOfAnAddressMayBeSwappedAndLoseTheirSpaces() {
        var one = Person.named("A", "B").home(new Home("7", "Wallaby Place", "Delmar", "Cleveland", "2119", "sa"));
        var other = Person.named("A", "B").home(new Home("7", "Delmar", "Wallabyplace", "Cleveland", "2191", "sa"));
        assertThat(level(Field.STREET, one, other)).isEqualTo(Level.SWAPPED);
        assertThat(level(Field.PLACE, one, other)).isEqualTo(Level.SWAPPED);
        assertThat(level(Field.POSTCODE, one, other)).isEqualTo(Level.CLOSE);
    }

    @Test
    void anOldAddressCountsAsMuchAsTheNewOne() {
        var moved = Person.named("A", "B").home(Home.at("CH1 5AB")).home(Home.at("M1 1AE"));
        assertThat(level(Field.POSTCODE, moved, Person.named("A", "B").home(Home.at("m11ae"))))
                .isEqualTo(Level.EXACT);
    }

    @Test
    void numbersAreComparedWithinTheirSchemeOnly() {
        var one = Person.named("A", "B").identifier("nhs", "9434765919").identifier("upn", "A1");
        assertThat(level(Field.IDENTIFIER, one, Person.named("A", "B").identifier("nhs", "943 476 5919")))
                .isEqualTo(Level.EXACT);
        assertThat(level(Field.IDENTIFIER, one, Person.named("A", "B").identifier("authority", "9434765919")))
                .isEqualTo(Level.MISSING);
        assertThat(level(
                        Field.IDENTIFIER,
                        one,
                        Person.named("A", "B").identifier("nhs", "9434765919").identifier("upn", "Z999")))
                .isEqualTo(Level.PARTLY);
    }

    @Test
    void theOrderMakesNoDifference() {
        var families = new Families(8);
        for (int turn = 0; turn < 5000; turn++) {
            var pair = turn % 2 == 0 ? families.again() : families.twins();
            var one = Profile.of(pair.one());
            var other = Profile.of(pair.other());
            assertThat(Comparison.of(one, other)).isEqualTo(Comparison.of(other, one));
        }
    }

    @Test
    void everybodyAgreesWithThemselvesInEverythingKnown() {
        var families = new Families(9);
        for (int turn = 0; turn < 2000; turn++) {
            var profile = Profile.of(families.anybody());
            long pattern = Comparison.of(profile, profile);
            for (Field field : Field.values()) {
                assertThat(Pattern.level(pattern, field)).isIn(Level.EXACT, Level.MISSING);
            }
        }
    }

    private static Level level(Field field, Person.Builder one, Person.Builder other) {
        return Pattern.level(Comparison.of(Profile.of(one.build()), Profile.of(other.build())), field);
    }
}
