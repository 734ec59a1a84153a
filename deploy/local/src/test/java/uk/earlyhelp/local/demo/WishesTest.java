package uk.earlyhelp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.local.StartFailure;

class WishesTest {

    @Test
    void withoutAWishItIsThePublishedYear() {
        assertThat(Wishes.from(Map.of())).isEqualTo(new Wishes(1, 3_550));
    }

    @Test
    void seedAndSizeCanBeChosen() {
        assertThat(Wishes.from(Map.of("EH_DEMO_SEED", "896", "EH_DEMO_REFERRALS", " 400 ")))
                .isEqualTo(new Wishes(896, 400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "many", "-5", "99999999999"})
    void aWishThatCannotBeMetIsNamed(String referrals) {
        assertThatThrownBy(() -> Wishes.from(Map.of("EH_DEMO_REFERRALS", referrals)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("EH_DEMO_REFERRALS must be a number from 200 to 100000, but it is '%s'.", referrals);
    }
}
