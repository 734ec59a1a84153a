package uk.earlyhelp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.earlyhelp.local.demo.borough.Plan;
import uk.earlyhelp.local.settings.DataFolder;

class DiaryTest {
    private static final Plan PLAN = new Plan(7, LocalDate.of(2026, 11, 21), 355);

    @TempDir
    private Path folder;

    private Diary diary() {
        return Diary.in(new DataFolder(folder));
    }

    @Test
    void aYearThatWasBegunIsFinishedWithItsOwnPlanWhateverIsWishedLater() {
        diary().begin(PLAN);

        assertThat(diary().begin(new Plan(8, PLAN.lastDay().plusDays(3), 500))).isEqualTo(PLAN);
    }

    @Test
    void aDayThatWasLivedIsNotLivedAgain() {
        var diary = diary();
        diary.begin(PLAN);
        diary.turnTo(LocalDate.of(2026, 3, 1));

        assertThat(diary().lived(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(diary().lived(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(diary().lived(LocalDate.of(2026, 3, 2))).isFalse();
    }

    @Test
    void aFinishedYearSaysSoInOneSentenceAndWhereTheHardCasesAre() {
        var diary = diary();
        diary.begin(PLAN);
        assertThat(diary().finished()).isFalse();

        diary.finish("EH-7K3M9-Q2X4J  Twins");

        assertThat(diary().finished()).isTrue();
        assertThat(diary().wasFilled()).contains("355 referrals from seed 7", "nothing was added", "borough.txt");
        assertThat(folder.resolve("demo/borough.txt")).content().contains("Twins");
    }
}
