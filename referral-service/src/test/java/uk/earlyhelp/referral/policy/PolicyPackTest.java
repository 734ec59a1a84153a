package uk.earlyhelp.referral.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyPackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private final PolicyPack pack = PolicyPack.read(PackFolder.builtIn("cwac-2024"));

    @Test
    void aDecisionCanNameTheVersionAndTheContent() {
        assertThat(pack.version().id()).isEqualTo("cwac-2024");
        assertThat(pack.version().version()).isEqualTo("cwac-2024.1");
        assertThat(pack.version().contentHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void levelsRunFromUniversalToStatutory() {
        assertThat(pack.policy().levels())
                .extracting(LevelOfNeed::code)
                .containsExactly("universal", "universal-plus", "partnership-plus", "statutory");
    }

    @Test
    void everyOutcomeOfTheFrontDoorIsThere() {
        assertThat(pack.policy().outcomes())
                .extracting(Outcome::code)
                .containsExactly(
                        "information-and-advice",
                        "universal-or-single-agency",
                        "early-help-assessment",
                        "programme",
                        "already-open",
                        "step-up-to-social-care",
                        "other-authority",
                        "no-further-action");
    }

    @Test
    void noAnswerPointsToWordsThatItDoesNotCarry() {
        var answers = Stream.concat(
                pack.policy().outcomes().stream().map(Outcome::answer), Stream.of(pack.words("out-of-scope")));

        assertThat(answers)
                .as("a worker's reasons are for workers only, and no other text follows these words")
                .allSatisfy(words ->
                        assertThat(words.forReferrer() + words.forFamily()).doesNotContain("below"));
    }

    @Test
    void aProgrammeMustBeNamedAndAnotherAuthorityToo() {
        assertThat(pack.outcome("programme").orElseThrow().requires(Requirement.PROGRAMME))
                .isTrue();
        assertThat(pack.outcome("other-authority").orElseThrow().requires(Requirement.AUTHORITY))
                .isTrue();
        assertThat(pack.outcome("no-further-action").orElseThrow().requires(Requirement.PROGRAMME))
                .isFalse();
    }

    @Test
    void aDecisionIsDueWithinOneWorkingDayAndTheAnswerWithIt() {
        assertThat(pack.timeLimits().decision().workingDays()).isEqualTo(1);
        assertThat(pack.timeLimits().answer().workingDays()).isEqualTo(1);
    }

    @Test
    void agesOfPromptsAreData() {
        assertThat(pack.prompt("under-one").orElseThrow().parameter("ageBelowYears"))
                .isEqualTo(1);
        assertThat(pack.prompt("two-year-old-funding").orElseThrow().parameter("ageFromMonths"))
                .isEqualTo(21);
        assertThat(pack.prompt("a-prompt-of-another-borough")).isEmpty();
    }

    @Test
    void everyPresentingNeedNamesItsSeed() {
        List<String> sources = pack.codes().list("needs").codes().stream()
                .flatMap(need -> need.sources().stream())
                .distinct()
                .toList();
        assertThat(sources)
                .containsExactlyElementsOf(Stream.iterate(79, n -> n + 1)
                        .limit(16)
                        .map("R%03d"::formatted)
                        .toList());
    }

    @Test
    void aLanguageNeedNotBeListedAndASourceMust() {
        assertThat(pack.codes().accepts("language", "nav", TODAY)).isTrue();
        assertThat(pack.codes().accepts("language", "Navajo", TODAY)).isFalse();
        assertThat(pack.codes().accepts("language", null, TODAY)).isFalse();
        assertThat(pack.codes().accepts("referral-sources", "2C", TODAY)).isFalse();
    }

    @Test
    void aCodeCountsFromItsFirstDay() {
        assertThat(pack.codes().accepts("referral-sources", "5D", LocalDate.of(2023, 3, 31)))
                .isFalse();
        assertThat(pack.codes().accepts("referral-sources", "5D", LocalDate.of(2023, 4, 1)))
                .isTrue();
    }
}
