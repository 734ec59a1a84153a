package uk.earlyhelp.local.demo.borough;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardCaseTest {
    private static final PolicyFiles PACK = PolicyFiles.in(Path.of("../.."), "cwac-2024");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 896})
    void everyBoroughHasThemAll(long seed) {
        var year = Borough.of(new Plan(seed, LAST_DAY, 710), PACK);
        assertThat(year.stream().flatMap(story -> story.hardCase().stream()))
                .containsExactlyInAnyOrder(HardCase.values());
        assertThat(birthdays(year, HardCase.TWINS))
                .hasSize(2)
                .containsOnly(birthdays(year, HardCase.TWINS).getFirst());
        assertThat(children(year, HardCase.SIBLINGS_AT_TWO_SCHOOLS).stream()
                        .map(Form.Child::school)
                        .distinct())
                .hasSize(2);
        assertThat(children(year, HardCase.UNBORN)).allMatch(child -> child.expectedDateOfDelivery() != null);
        assertThat(children(year, HardCase.APOSTROPHE).getFirst().familyName()).isEqualTo("O'Connor");
        assertThat(children(year, HardCase.HYPHEN).getFirst().familyName()).isEqualTo("Smith-Jones");
        assertThat(children(year, HardCase.ARABIC_SCRIPT).getFirst().givenName())
                .isEqualTo("ليلى");
        assertThat(children(year, HardCase.NO_DATE_OF_BIRTH).getFirst().birthDateUnknownReason())
                .isEqualTo("not-known");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 896})
    void theirOutcomesFollowFromWhatIsHardAboutThem(long seed) {
        var year = Borough.of(new Plan(seed, LAST_DAY, 710), PACK);
        assertThat(decision(year, HardCase.OUT_OF_AREA).outcome()).isEqualTo("other-authority");
        assertThat(decision(year, HardCase.ADULT_WITHOUT_SEND).toFamily()).contains("up to 19");
        assertThat(decision(year, HardCase.OUTSIDE_DISABILITY_TEAM).outcome()).isEqualTo("step-up-to-social-care");
        assertThat(children(year, HardCase.ADULT_WITH_SEND).getFirst().send()).isEqualTo("yes");
        assertThat(Period.between(birthdays(year, HardCase.ADULT_WITH_SEND).getFirst(), LAST_DAY)
                        .getYears())
                .isEqualTo(22);
        assertThat(Period.between(birthdays(year, HardCase.ADULT_WITHOUT_SEND).getFirst(), LAST_DAY)
                        .getYears())
                .isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 896})
    void theFamilyThatMovedIsLinkedToItsEarlierReferralAtAnotherAddress(long seed) {
        var year = Borough.of(new Plan(seed, LAST_DAY, 710), PACK);
        var moved = story(year, HardCase.MOVED_HOUSE);
        var before = year.get(moved.repeatOf().orElseThrow());
        assertThat(moved.form().address()).isNotEqualTo(before.form().address());
        assertThat(moved.steps()).anyMatch(step -> step instanceof Step.Link link && link.story() == before.number());
    }

    private static Story story(List<Story> year, HardCase hardCase) {
        return year.stream()
                .filter(story -> story.hardCase().filter(hardCase::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<Form.Child> children(List<Story> year, HardCase hardCase) {
        return story(year, hardCase).form().children();
    }

    private static List<LocalDate> birthdays(List<Story> year, HardCase hardCase) {
        return children(year, hardCase).stream()
                .map(Form.Child::dateOfBirth)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Decision decision(List<Story> year, HardCase hardCase) {
        return story(year, hardCase).steps().stream()
                .filter(Step.Decide.class::isInstance)
                .map(Step.Decide.class::cast)
                .findFirst()
                .orElseThrow()
                .decision();
    }
}
