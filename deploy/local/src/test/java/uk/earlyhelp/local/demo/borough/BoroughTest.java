package uk.earlyhelp.local.demo.borough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoroughTest {
    private static final PolicyFiles PACK = PolicyFiles.in(Path.of("../.."), "cwac-2024");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
    private static final List<Story> YEAR = year(1);

    private static List<Story> year(long seed) {
        return Borough.of(new Plan(seed, LAST_DAY, Published.REFERRALS), PACK);
    }

    @Test
    void everySourceRefersAsOftenAsWasPublished() {
        for (Source source : Source.values()) {
            assertThat(YEAR.stream().filter(story -> story.source() == source))
                    .as(source.name())
                    .hasSize(source.published());
        }
    }

    @Test
    void everyMonthHasAsManyReferralsAsWasPublished() {
        for (int month = 0; month < Published.MONTHS; month++) {
            var first = LAST_DAY.plusDays(1).minusMonths(Published.MONTHS - month);
            assertThat(YEAR.stream().map(BoroughTest::arrival).filter(day -> day.getMonth() == first.getMonth()))
                    .as(first.getMonth().name())
                    .hasSize(Published.referralsIn(first.getMonth()));
        }
    }

    @Test
    void oneReferralInFiveIsARepeatOfAnEarlierOneWithinTwelveMonths() {
        var repeats =
                YEAR.stream().filter(story -> story.repeatOf().isPresent()).toList();
        assertThat(repeats).hasSize(Published.REPEATS);
        assertThat(repeats).allSatisfy(story -> {
            var earlier = YEAR.get(story.repeatOf().orElseThrow());
            assertThat(names(earlier)).isEqualTo(names(story));
            assertThat(ChronoUnit.DAYS.between(arrival(earlier), arrival(story)))
                    .isBetween(10L, 365L);
        });
    }

    @Test
    void sixPointNinePercentEndWithoutFurtherAction() {
        long none = decisions()
                .filter(decision -> decision.outcome().equals("no-further-action"))
                .count();
        assertThat((double) none / YEAR.size()).isCloseTo(0.069, within(0.007));
    }

    @Test
    void oneChildInSevenHasADisabilityAndItsKindsAreAsPublished() {
        var children =
                YEAR.stream().flatMap(story -> story.form().children().stream()).toList();
        var disabled = children.stream()
                .map(Form.Child::disabilities)
                .filter(codes -> codes != null && !codes.contains("NONE"))
                .toList();
        assertThat((double) disabled.size() / children.size()).isCloseTo(0.144, within(0.02));
        assertThat(share(disabled, "AUT")).isCloseTo(0.294, within(0.06));
        assertThat(share(disabled, "BEH")).isCloseTo(0.396, within(0.06));
        assertThat(share(disabled, "LD")).isCloseTo(0.23, within(0.06));
    }

    @Test
    void parentalMentalHealthIsPresentedMoreOftenThanAnythingButDomesticAbuse() {
        assertThat(presenting("parental-mental-health")).isCloseTo(presenting("domestic-abuse"), within(150L));
        assertThat(presenting("domestic-abuse")).isGreaterThan(2 * presenting("neglect"));
        assertThat(presenting("neglect")).isGreaterThan(2 * presenting("traveller-family"));
    }

    @Test
    void notAskedAndPrefersNotToSayAreBothThere() {
        var ethnicities = YEAR.stream()
                .flatMap(story -> story.form().children().stream())
                .filter(child -> child.equality() != null)
                .map(child -> child.equality().ethnicity())
                .toList();
        assertThat(ethnicities).contains("not-asked", "prefers-not-to-say", "WBRI", "APKN");
    }

    @Test
    void everyStoryBeginsWithItsArrivalAndGoesForwardInTime() {
        assertThat(YEAR).allSatisfy(story -> {
            assertThat(story.steps().getFirst()).isInstanceOf(Step.Submit.class);
            assertThat(story.steps().stream().map(Step::at)).isSortedAccordingTo(Comparator.naturalOrder());
        });
        assertThat(YEAR.stream().map(story -> story.steps().getFirst().at()))
                .isSortedAccordingTo(Comparator.<Instant>naturalOrder());
    }

    @Test
    void theWorklistIsAliveOnTheLastDay() {
        long open = YEAR.stream().filter(BoroughTest::isOpen).count();
        assertThat(open).isBetween(15L, 90L);
    }

    @Test
    void theSameSeedGivesTheSameBoroughToTheLetter() {
        assertThat(year(1)).isEqualTo(YEAR);
        assertThat(year(1).toString()).isEqualTo(YEAR.toString());
    }

    @Test
    void anotherSeedGivesAnotherBorough() {
        assertThat(year(2).stream().map(BoroughTest::names))
                .isNotEqualTo(YEAR.stream().map(BoroughTest::names));
        assertThat(year(2).getFirst().form()).isNotEqualTo(YEAR.getFirst().form());
    }

    @Test
    void aSmallBoroughKeepsTheShares() {
        var small = Borough.of(new Plan(1, LAST_DAY, 355), PACK);
        assertThat(small).hasSize(355);
        assertThat(small.stream().filter(story -> story.source() == Source.POLICE))
                .hasSize(109);
        assertThat(small.stream().filter(story -> story.hardCase().isPresent())).hasSize(HardCase.values().length);
    }

    private static Stream<Decision> decisions() {
        return YEAR.stream()
                .flatMap(story -> story.steps().stream())
                .flatMap(step -> step instanceof Step.Decide decide ? Stream.of(decide.decision()) : Stream.empty());
    }

    private static double share(List<List<String>> disabled, String code) {
        return (double) disabled.stream().filter(codes -> codes.contains(code)).count() / disabled.size();
    }

    private static long presenting(String need) {
        return YEAR.stream()
                .filter(story -> story.form().needs().contains(need))
                .count();
    }

    private static List<String> names(Story story) {
        return story.form().children().stream()
                .map(child -> child.givenName() + " " + child.familyName())
                .toList();
    }

    private static LocalDate arrival(Story story) {
        return LocalDate.ofInstant(story.steps().getFirst().at(), ZoneId.of("Europe/London"));
    }

    private static boolean isOpen(Story story) {
        return story.steps().stream().noneMatch(step -> step instanceof Step.Decide || step instanceof Step.Withdraw);
    }
}
