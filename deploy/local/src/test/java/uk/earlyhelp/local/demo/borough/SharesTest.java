package uk.earlyhelp.local.demo.borough;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {
    private static final Shares<String> THIRDS =
            Shares.<String>of().with("a", 1).with("b", 1).with("c", 1);

    @Test
    void aDeckHasExactlyItsSizeAlsoWhenTheSharesDoNotDivide() {
        assertThat(THIRDS.deck(100, Dice.of(1, "deck"))).hasSize(100);
        assertThat(THIRDS.counts(100)).containsExactly(34, 33, 33);
    }

    @Test
    void thePublishedSourcesComeOutExactlyAtTheirOwnSize() {
        assertThat(Source.shares().counts(Published.REFERRALS))
                .containsExactly(292, 649, 28, 471, 63, 590, 1_091, 181, 88, 97);
    }

    @Test
    void theSameDiceDrawTheSameThingsAndOtherPurposesOtherOnes() {
        assertThat(THIRDS.deck(50, Dice.of(1, "deck"))).isEqualTo(THIRDS.deck(50, Dice.of(1, "deck")));
        assertThat(THIRDS.deck(50, Dice.of(1, "deck"))).isNotEqualTo(THIRDS.deck(50, Dice.of(1, "other")));
    }

    @Test
    void whatWeighsNothingIsNeverDrawn() {
        var dice = Dice.of(1, "draw");
        var shares = Shares.<String>of().with("never", 0).with("always", 1);
        for (int tries = 0; tries < 100; tries++) {
            assertThat(shares.draw(dice)).isEqualTo("always");
        }
    }
}
