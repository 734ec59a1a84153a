package uk.earlyhelp.linkage.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Level;
import uk.earlyhelp.linkage.compare.Pattern;

class ModelTest {

    @Test
    void theLevelsOfAFieldAreAllThatCanHappen() {
        for (Relation relation : Relation.values()) {
            for (Field field : Field.values()) {
                double sum = field.levels().stream()
                        .mapToDouble(level -> Model.shipped().likelihood(relation, field, level))
                        .sum();
                assertThat(sum).as(relation + " " + field).isCloseTo(1, within(0.01));
            }
        }
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        var lines = ModelFile.write(Model.shipped()).lines().toList();
        assertThat(ModelFile.write(ModelFile.read(lines)).lines().toList()).isEqualTo(lines);
    }

    @Test
    void aLineThatIsNoWeightIsNamed() {
        assertThatThrownBy(() -> ModelFile.read(List.of("SAME_PERSON GIVEN EXACT 1.2")))
                .hasMessageContaining("SAME_PERSON GIVEN EXACT 1.2");
        assertThatThrownBy(() -> ModelFile.read(List.of("nonsense"))).hasMessageContaining("nonsense");
        assertThatThrownBy(() -> ModelFile.read(List.of("prior SAME_PERSON 0.1")))
                .hasMessageContaining("prior");
    }

    @Test
    void whatIsNotKnownSaysNothing() {
        long known = Pattern.with(0, Field.GIVEN, Level.EXACT);
        var some = new double[Relation.values().length];
        var more = new double[Relation.values().length];
        Model.shipped().posterior(known, some);
        Model.shipped().posterior(Pattern.with(known, Field.SEX, Level.MISSING), more);
        assertThat(more).isEqualTo(some);
    }

    @Test
    void learningFindsTheShareAndTheWeightsOfPairsItHasNoLabelsFor() {
        var random = new Random(4);
        int pairs = 200_000;
        int same = 2000;
        var patterns =
                LongStream.range(0, pairs).map(at -> drawn(random, at < same)).toArray();
        var chance =
                LongStream.range(0, 100_000).map(at -> drawn(random, false)).toArray();
        var model =
                new Estimation(PatternCounts.of(patterns), PatternCounts.of(chance), pairs).from(Model.shipped(), 500);
        double found = model.prior(Relation.SAME_PERSON) + model.prior(Relation.SAME_PERSON_MOVED);
        assertThat(found * pairs).isCloseTo(same, within(60.0));
        assertThat(model.likelihood(Relation.SAME_PERSON, Field.GIVEN, Level.EXACT))
                .isCloseTo(0.9, within(0.02));
        assertThat(model.likelihood(Relation.SAME_PERSON, Field.BIRTH, Level.EXACT))
                .isCloseTo(0.8, within(0.03));
        assertThat(model.likelihood(Relation.UNRELATED, Field.GIVEN, Level.EXACT))
                .isCloseTo(0.01, within(0.002));
    }

    private static long drawn(Random random, boolean same) {
        long pattern = 0;
        pattern = with(pattern, Field.GIVEN, random.nextDouble() < (same ? 0.9 : 0.01));
        pattern = with(pattern, Field.FAMILY, random.nextDouble() < (same ? 0.9 : 0.005));
        pattern = with(pattern, Field.BIRTH, random.nextDouble() < (same ? 0.8 : 0.001));
        return with(pattern, Field.POSTCODE, random.nextDouble() < (same ? 0.85 : 0.002));
    }

    private static long with(long pattern, Field field, boolean agrees) {
        return Pattern.with(pattern, field, agrees ? Level.EXACT : Level.DIFFERENT);
    }
}
