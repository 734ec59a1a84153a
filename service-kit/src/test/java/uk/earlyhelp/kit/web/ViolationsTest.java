package uk.earlyhelp.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

class ViolationsTest {

    record Line(@NotBlank String text) {}

    record Letter(
            @NotNull @Valid Line first, @Size(max = 3) List<@Valid @NotNull Line> lines, List<@NotBlank String> tags) {}

    static class Endpoint {

        public void write(@QueryParam("page-size") @Min(1) int size, @NotNull @Valid Letter letter) {}
    }

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void open() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @Test
    void everyWrongFieldIsNamedByItsPointerAtOnce() {
        var problem = refused(1, new Letter(new Line(" "), List.of(new Line("ok"), new Line("")), List.of("a", " ")));

        assertThat(problem.type()).isEqualTo(KitProblem.INVALID_FIELDS);
        assertThat(problem.errors())
                .extracting("pointer", "code")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/first/text", "not-blank"),
                        org.assertj.core.groups.Tuple.tuple("/lines/1/text", "not-blank"),
                        org.assertj.core.groups.Tuple.tuple("/tags/1", "not-blank"));
    }

    @Test
    void aWholeFieldIsNamedByItsOwnPointer() {
        var line = new Line("a");
        var problem = refused(1, new Letter(null, List.of(line, line, line, line), null));

        assertThat(problem.errors()).extracting("pointer").containsExactly("/first", "/lines");
    }

    @Test
    void aParameterIsNamedAsTheClientKnowsIt() {
        var problem = refused(0, new Letter(new Line("a"), List.of(), List.of()));

        assertThat(problem.type()).isEqualTo(KitProblem.INVALID_PARAMETER);
        assertThat(problem.errors()).extracting("pointer").containsExactly("page-size");
    }

    @Test
    void aMissingBodyIsNoParameter() {
        var problem = refused(1, null);

        assertThat(problem.type()).isEqualTo(KitProblem.MALFORMED_REQUEST);
        assertThat(problem.errors()).isEmpty();
    }

    private static Problem refused(int size, Letter letter) {
        try {
            var method = Endpoint.class.getMethod("write", int.class, Letter.class);
            var violations =
                    validator.forExecutables().validateParameters(new Endpoint(), method, new Object[] {size, letter});
            return Violations.problem(new ConstraintViolationException(violations));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
