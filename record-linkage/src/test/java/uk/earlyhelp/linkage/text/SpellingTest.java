package uk.earlyhelp.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void aLetterMoreLessOtherOrSwappedIsOneSlip() {
        assertThat(Spelling.slips("sarah", "sara")).isEqualTo(1);
        assertThat(Spelling.slips("sarah", "sahra")).isEqualTo(2);
        assertThat(Spelling.slips("sarah", "asrah")).isEqualTo(1);
        assertThat(Spelling.slips("sarah", "sarxh")).isEqualTo(1);
        assertThat(Spelling.slips("", "abc")).isEqualTo(3);
    }

    @Test
    void agreesWithTheTextbookOnRandomWords() {
        var random = new Random(3);
        for (int turn = 0; turn < 20_000; turn++) {
            String one = word(random);
            String other = word(random);
            assertThat(Spelling.slips(one, other)).as(one + " " + other).isEqualTo(textbook(one, other));
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(9), 0, 4)
                .collect(StringBuilder::new, (text, at) -> text.append("ab0c".charAt(at)), StringBuilder::append)
                .toString();
    }

    private static int textbook(String one, String other) {
        var cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
