package uk.earlyhelp.linkage.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.generate.Families;
import uk.earlyhelp.linkage.person.BirthDate;
import uk.earlyhelp.linkage.person.Home;
import uk.earlyhelp.linkage.person.Person;
import uk.earlyhelp.linkage.person.Profile;

class MatcherTest {

    private final Matcher matcher = Matcher.standard(1_000_000);

    @Test
    void theWeightsOfTheFieldsSumUpToTheTotal() {
        var families = new Families(21);
        for (int turn = 0; turn < 1000; turn++) {
            var pair = families.again();
            var one = Profile.of(pair.one());
            var other = Profile.of(pair.other());
            double sum = matcher.evidence(one, other).stream()
                    .mapToDouble(Evidence::weight)
                    .sum();
            assertThat(sum).isCloseTo(matcher.assess(one, other).weight(), within(1e-9));
        }
    }

    @Test
    void aRareNameSaysMoreThanACommonOne() {
        var smith = weight("Smith");
        var pettigrove = weight("Pettigrove");
        assertThat(pettigrove).isGreaterThan(smith + 3);
    }

    @Test
    void oneMoreAgreementNeverMakesAPairLessLikely() {
        var asked = Profile.of(child("Orla", "Pettigrove").phone("01244 123456").build());
        var without = Profile.of(child("Orla", "Pettigrove").build());
        var with = Profile.of(child("Orla", "Pettigrove").phone("01244 123456").build());
        assertThat(matcher.assess(asked, with).weight())
                .isGreaterThan(matcher.assess(asked, without).weight());
        assertThat(matcher.assess(asked, with).probability())
                .isGreaterThanOrEqualTo(matcher.assess(asked, without).probability());
    }

    @Test
    void aChildWhoMovedIsStillTheSame() {
        var before = child("Orla", "Pettigrove").home(new Home("1", "High Street", "", "Chester", "CH1 4EN", ""));
        var after = child("Orla", "Pettigrove").home(new Home("77", "Moss Lane", "", "Crewe", "CW2 7AA", ""));
        assertThat(matcher.assess(Profile.of(before.build()), Profile.of(after.build()))
                        .verdict())
                .isEqualTo(Verdict.LINKED);
    }

    @Test
    void oneBeyondTheThresholdIsLinkedTwoAreForAWorkerNobodyIsNobody() {
        var asked =
                Profile.of(child("Orla", "Pettigrove").home(Home.at("CH1 4EN")).build());
        var same = new Candidate<>("same", asked);
        var double_ = new Candidate<>("double", asked);
        var stranger = new Candidate<>(
                "stranger", Profile.of(Person.named("Ben", "Okafor").build()));
        assertThat(matcher.choose(asked, List.of(stranger, same)))
                .isInstanceOfSatisfying(
                        Choice.Linked.class,
                        linked -> assertThat(linked.match().who()).isEqualTo("same"));
        assertThat(matcher.choose(asked, List.of(same, double_)))
                .isInstanceOfSatisfying(Choice.Possible.class, possible -> assertThat(possible.matches())
                        .hasSize(2));
        assertThat(matcher.choose(asked, List.of(stranger))).isInstanceOf(Choice.Nobody.class);
    }

    @Test
    void everyFieldIsInTheEvidence() {
        var one = Profile.of(child("Orla", "Pettigrove").build());
        assertThat(matcher.evidence(one, one)).extracting(Evidence::field).containsExactly(Field.values());
    }

    @Test
    void thresholdsAreProbabilitiesInOrder() {
        assertThatThrownBy(() -> new Thresholds(0.9, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(0, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    private double weight(String family) {
        var one = Profile.of(child("Orla", family).build());
        return matcher.evidence(one, one).get(Field.FAMILY.ordinal()).weight();
    }

    private static Person.Builder child(String given, String family) {
        return Person.named(given, family).birth(BirthDate.of(LocalDate.of(2015, 3, 4)));
    }
}
