package vn.trucot.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.IndexSetFile;
import vn.trucot.scoring.indexset.Reading;

/** What holds for the set of Decision 922 whatever the figures are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScorerProperties {

    private final IndexSet set = IndexSetFile.builtIn("dti-922").orElseThrow().read();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void points_stay_within_what_was_scored_and_that_within_the_maximum(long seed) {
        // Given
        ScoreSheet sheet = score(new Random(seed));

        // When / Then
        sheet.components().map(ComponentScore::points).forEach(points -> checkWithin(seed, points));
        sheet.mainIndices().forEach(main -> checkWithin(seed, main.points()));
        sheet.pillars().forEach(pillar -> checkWithin(seed, pillar.points()));
        checkWithin(seed, sheet.total());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_total_is_the_exact_sum_of_all_components(long seed) {
        // Given
        ScoreSheet sheet = score(new Random(seed));

        // When
        Rational sum = sheet.components()
                .map(component -> component.points() == null
                        ? Rational.ZERO
                        : component.points().reached())
                .reduce(Rational.ZERO, Rational::plus);

        // Then
        assertThat(sheet.total().reached()).as("seed %d", seed).isEqualTo(sum);
        Rational lapsed = sheet.mainIndices().stream()
                .filter(main -> main.points().maximum().isZero())
                .map(main -> Rational.of(main.mainIndex().points()))
                .reduce(Rational.ZERO, Rational::plus);
        assertThat(sheet.total().maximum()).isEqualTo(Rational.of(1000).minus(lapsed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_figure_more_never_lowers_what_is_scored(long seed) {
        // Given
        Map<IndicatorCode, Reading> readings = readings(new Random(seed));
        Map<IndicatorCode, Reading> fewer = new HashMap<>(readings);
        fewer.put(set.inputs().get((int) (seed % set.inputs().size())), Reading.NO_DATA);

        // When
        Points more = score(readings).total();
        Points less = score(fewer).total();

        // Then
        assertThat(more.scored()).as("seed %d", seed).isGreaterThanOrEqualTo(less.scored());
    }

    private static void checkWithin(long seed, Points points) {
        assertThat(points.reached()).as("seed %d", seed).isBetween(Rational.ZERO, points.scored());
        assertThat(points.scored()).as("seed %d", seed).isLessThanOrEqualTo(points.applicable());
        assertThat(points.applicable()).as("seed %d", seed).isLessThanOrEqualTo(points.maximum());
    }

    private ScoreSheet score(Random random) {
        return score(readings(random));
    }

    private ScoreSheet score(Map<IndicatorCode, Reading> readings) {
        return new Scorer(set).score(readings::get, () -> false);
    }

    private Map<IndicatorCode, Reading> readings(Random random) {
        Map<IndicatorCode, Reading> readings = new HashMap<>();
        for (IndicatorCode code : set.inputs()) {
            readings.put(
                    code,
                    switch (random.nextInt(8)) {
                        case 0 -> Reading.NO_DATA;
                        case 1 -> Reading.NOT_APPLICABLE;
                        case 2 -> Reading.UNDEFINED;
                        default -> known(random);
                    });
        }
        return readings;
    }

    private static Reading known(Random random) {
        BigDecimal numerator = BigDecimal.valueOf(random.nextInt(2000) - 20L);
        BigDecimal denominator = BigDecimal.valueOf(1 + random.nextInt(1500));
        Rational value = Rational.of(numerator).over(Rational.of(denominator)).times(Rational.of(100));
        return new Reading(Reading.State.KNOWN, value, new BigDecimal(100), numerator, denominator);
    }
}
