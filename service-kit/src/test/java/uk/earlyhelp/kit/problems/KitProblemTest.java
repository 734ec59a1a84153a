package uk.earlyhelp.kit.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KitProblemTest {

    @ParameterizedTest
    @EnumSource(KitProblem.class)
    void everyProblemHasAnAddressAndSaysWhatToDo(KitProblem type) {
        assertThat(type.uri()).matches("/problems/[a-z]+(-[a-z]+)*");
        assertThat(type.status()).isBetween(400, 599);
        assertThat(type.title()).matches("[A-Z].*[a-z]");
        assertThat(type.advice()).matches("[A-Z].*\\.");
    }
}
