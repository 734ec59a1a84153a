package uk.earlyhelp.kit.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

class EntityVersionTest {

    @Test
    void itsEtagIsStrongAndReadsBack() {
        var version = new EntityVersion(7);

        assertThat(version.etag()).isEqualTo("\"7\"");
        assertThat(EntityVersion.expected(version.etag())).isEqualTo(version);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aChangeMustNameTheVersionItWasMadeFrom(String header) {
        refused(KitProblem.VERSION_REQUIRED, () -> EntityVersion.expected(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "7", "W/\"7\"", "\"seven\"", "\"-1\"", "\"7\", \"8\"", "\"99999999999999999999\""})
    void whatIsNoVersionOfOursMatchesNothing(String header) {
        refused(KitProblem.STALE_VERSION, () -> EntityVersion.expected(header));
    }

    @Test
    void anotherVersionThanTheStoredOneIsStale() {
        refused(KitProblem.STALE_VERSION, () -> new EntityVersion(1).mustBe(2));
        assertThatCode(() -> new EntityVersion(2).mustBe(2)).doesNotThrowAnyException();
    }

    private static void refused(KitProblem type, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                .isEqualTo(type));
    }
}
