package uk.earlyhelp.linkage.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.earlyhelp.linkage.decide.Verdict;

class ProofTest {

    private final ProofCommand proof = new ProofCommand();
    private final Families families = new Families(1);

    @Test
    void noTwinsAndNoSiblingsAreLinked() {
        assertThat(proof.run(4000, families::twins)[Verdict.LINKED.ordinal()]).isZero();
        assertThat(proof.run(4000, families::siblings)[Verdict.LINKED.ordinal()])
                .isZero();
    }

    @Test
    void theSameChildIsFoundAgain() {
        var verdicts = proof.run(5000, families::again);
        assertThat(verdicts[Verdict.LINKED.ordinal()]).isGreaterThan(4860);
        assertThat(verdicts[Verdict.NEW.ordinal()]).isLessThan(30);
    }

    @Test
    void theSameSeedMakesTheSamePeople() {
        var again = new Families(1);
        for (int turn = 0; turn < 50; turn++) {
            assertThat(again.twins()).isEqualTo(families.twins());
        }
    }
}
