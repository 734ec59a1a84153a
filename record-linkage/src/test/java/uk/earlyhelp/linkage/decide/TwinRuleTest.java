package uk.earlyhelp.linkage.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.earlyhelp.linkage.person.BirthDate;
import uk.earlyhelp.linkage.person.Home;
import uk.earlyhelp.linkage.person.Person;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.person.Sex;

class TwinRuleTest {

    private final Matcher matcher = Matcher.standard(1_000_000);

    @ParameterizedTest
    @CsvSource({
        "Ella, Elle",
        "Jayden, Jaydon",
        "Amira, Samira",
        "Olivia, Alivia",
        "Mia, Miah",
        "Jack, John",
        "Harry, Henry",
        "Mohammed Ali, Mohammed Hamza",
        "Mohammed, Muhammad Hamza",
        "Lily-Mae, Gracie-Mae",
        "Smira, Amira",
        "Charlie, Charles",
        "Chris, Christopher",
        "Charlie, Charlotte",
        "Chris, Christopher",
        "Jacob, Jakub",
        "Tom, Peter",
        "'', Peter",
        "Zavion, Tavion"
    })
    void twinsAreNeverLinkedByTheMachine(String one, String other) {
        assertThat(verdict(child(one), child(other))).isNotEqualTo(Verdict.LINKED);
    }

    @ParameterizedTest
    @CsvSource({
        "Sebastian, Sebastian",
        "Sebastian, Sebasitan",
        "Vicky, Victoria",
        "Benji, Benjamin",
        "Mary, Mary Jane",
        "Mohammed, Muhammad",
        "Alexandra, Alexnadra",
        "Bradley, Bradey"
    })
    void theSameChildIsLinkedInSpiteOfASlip(String one, String other) {
        assertThat(verdict(child(one), child(other))).isEqualTo(Verdict.LINKED);
    }

    @Test
    void aNumberOfTheirOwnSettlesASlipButNotTwoNames() {
        assertThat(verdict(
                        child("Jayden").identifier("nhs", "9434765919"),
                        child("Jadyenn").identifier("nhs", "9434765919")))
                .isEqualTo(Verdict.LINKED);
        assertThat(verdict(
                        child("Ella").identifier("nhs", "9434765919"),
                        child("Elle").identifier("nhs", "9434765919")))
                .isEqualTo(Verdict.POSSIBLE);
    }

    @Test
    void differentNumbersAreLeftToAWorker() {
        var assessment = matcher.assess(
                Profile.of(child("Ada")
                        .identifier("nhs", "9434765919")
                        .identifier("upn", "A1")
                        .build()),
                Profile.of(child("Ada")
                        .identifier("nhs", "4010232137")
                        .identifier("upn", "A1")
                        .build()));
        assertThat(assessment.verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(assessment.doubt()).isEqualTo(Doubt.IDENTIFIERS_DIFFER);
    }

    @Test
    void swappedNamesOfATwinAreSeenThrough() {
        var swapped = Person.named("Whitaker", "Elle")
                .birth(BirthDate.of(LocalDate.of(2015, 3, 4)))
                .sex(Sex.FEMALE)
                .home(home())
                .phone("01244 123456");
        assertThat(verdict(child("Ella"), swapped)).isNotEqualTo(Verdict.LINKED);
    }

    private Verdict verdict(Person.Builder one, Person.Builder other) {
        return matcher.assess(Profile.of(one.build()), Profile.of(other.build()))
                .verdict();
    }

    private static Person.Builder child(String given) {
        return Person.named(given, "Whitaker")
                .birth(BirthDate.of(LocalDate.of(2015, 3, 4)))
                .sex(Sex.FEMALE)
                .home(home())
                .phone("01244 123456");
    }

    private static Home home() {
        return new Home("12", "Garden Lane", "", "Chester", "CH1 4EN", "");
    }
}
