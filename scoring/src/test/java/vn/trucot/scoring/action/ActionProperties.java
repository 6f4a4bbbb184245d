package vn.trucot.scoring.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.Reading;
import vn.trucot.scoring.score.ScoreSheet;
import vn.trucot.scoring.score.Scorer;

/** What holds for actions whatever the set and the figures are; the choices are held against all there are. */
class ActionProperties {

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private record World(IndexSet set, Map<IndicatorCode, Reading> readings, Openings openings, Efforts efforts) {

        static World of(long seed) {
            Random random = new Random(seed);
            IndexSet set = SmallSets.generated(random);
            Map<IndicatorCode, Reading> readings = SmallSets.readings(set, random);
            return new World(
                    set,
                    readings,
                    Openings.of(set, readings::get, code -> code.hashCode() % 2 == 0),
                    SmallSets.efforts(set, random));
        }

        Rational total(Map<IndicatorCode, Reading> other) {
            return new Scorer(set).score(other::get, () -> false).total().reached();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_open_what_is_missing_and_what_is_reached_make_up_what_applies(long seed) {
        // Given
        World world = World.of(seed);

        // When
        ScoreSheet sheet = world.openings().sheet();

        // Then
        Rational missing =
                world.openings().components().stream().map(Opening::missing).reduce(Rational.ZERO, Rational::plus);
        assertThat(sheet.total().reached().plus(world.openings().open(IndexSet.TOTAL)))
                .as("seed %d", seed)
                .isEqualTo(sheet.total().scored());
        assertThat(sheet.total().scored().plus(missing)).isEqualTo(sheet.total().applicable());
        assertThat(world.openings().open("main0").plus(world.openings().open("main1")))
                .isEqualTo(world.openings().open(IndexSet.TOTAL));
        assertThat(world.openings().open("p")).isEqualTo(world.openings().open("main0"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void three_actions_win_most_points_per_effort_of_all_threes(long seed) {
        // Given
        World world = World.of(seed);
        BestActions best = new BestActions(world.openings(), world.efforts());

        // When
        List<Opening> three = best.three();

        // Then
        Comparator<List<Opening>> byPoints =
                Comparator.comparing(some -> some.stream().map(best::perEffort).reduce(Rational.ZERO, Rational::plus));
        List<Opening> bestOfAll = all(world.openings().improvable()).stream()
                .filter(some -> some.size() <= 3)
                .max(byPoints)
                .orElseThrow();
        assertThat(byPoints.compare(three, bestOfAll)).as("seed %d", seed).isZero();
        assertThat(three)
                .isSortedAccordingTo(Comparator.comparing(best::perEffort).reversed());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_shorter_list_holds_four_fifths(long seed) {
        // Given
        World world = World.of(seed);
        Rational open = world.openings().open(IndexSet.TOTAL);

        // When
        List<Opening> most = new BestActions(world.openings(), Efforts.EQUAL).most();

        // Then
        assertThat(Openings.sum(most).times(Rational.of(5))).isGreaterThanOrEqualTo(open.times(Rational.of(4)));
        assertThat(all(world.openings().improvable()).stream()
                        .filter(some -> some.size() < most.size())
                        .map(Openings::sum))
                .as("seed %d", seed)
                .allSatisfy(sum -> assertThat(sum.times(Rational.of(5))).isLessThan(open.times(Rational.of(4))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_smallest_set_is_that_of_all_sets_which_win_enough(long seed) {
        // Given
        World world = World.of(seed);
        Rational wished = world.openings()
                .open(IndexSet.TOTAL)
                .times(Rational.of(new Random(seed).nextInt(120)))
                .over(Rational.of(100));

        // When
        Optional<List<Opening>> smallest = new SmallestSet(world.openings(), world.efforts()).winning(wished);

        // Then
        Comparator<List<Opening>> smaller = Comparator.<List<Opening>>comparingInt(List::size)
                .thenComparingInt(some -> effort(some, world.efforts()))
                .thenComparing(Comparator.comparing((List<Opening> some) -> Openings.sum(some))
                        .reversed());
        Optional<List<Opening>> plainly = all(world.openings().improvable()).stream()
                .filter(some -> Openings.sum(some).compareTo(wished) >= 0)
                .min(smaller);
        assertThat(smallest.isPresent()).as("seed %d", seed).isEqualTo(plainly.isPresent());
        if (plainly.isPresent()) {
            assertThat(smaller.compare(smallest.orElseThrow(), plainly.get()))
                    .as("seed %d", seed)
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_inputs_of_a_component_at_their_whole_win_all_that_is_open(long seed) {
        // Given
        World world = World.of(seed);

        // When / Then
        for (Opening opening : world.openings().improvable()) {
            Map<IndicatorCode, Reading> changed = new HashMap<>(world.readings());
            opening.needs().forEach(need -> changed.put(need.input(), at(need, world.readings())));
            ScoreSheet sheet = new Scorer(world.set()).score(changed::get, () -> false);
            assertThat(sheet.points(opening.code()).orElseThrow().reached())
                    .as("seed %d, %s", seed, opening.code())
                    .isEqualTo(sheet.points(opening.code()).orElseThrow().scored());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void so_many_steps_are_enough_and_one_fewer_is_not(long seed) {
        // Given
        World world = World.of(seed);

        // When / Then
        world.openings().improvable().stream()
                .flatMap(opening -> opening.needs().stream())
                .forEach(need -> {
                    Rational reached = need.now().plus(Rational.of(need.steps()));
                    assertThat(reached).as("seed %d, %s", seed, need.input()).isGreaterThanOrEqualTo(need.whole());
                    assertThat(reached.minus(Rational.ONE)).isLessThan(need.whole());
                    assertThat(need.gainOfStep()).isGreaterThanOrEqualTo(Rational.ZERO);
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_gain_of_a_step_is_the_difference_of_two_scores(long seed) {
        // Given
        World world = World.of(seed);

        // When / Then
        world.openings().improvable().stream()
                .flatMap(opening -> opening.needs().stream())
                .filter(need -> need.measure() == StepMeasure.CASES)
                .forEach(need -> {
                    Map<IndicatorCode, Reading> changed = new HashMap<>(world.readings());
                    Reading now = world.readings().get(need.input());
                    changed.put(
                            need.input(),
                            SmallSets.share(
                                    need.afterStep().toDecimal().longValueExact(),
                                    now.denominator().longValueExact()));
                    assertThat(world.total(changed).minus(world.total(world.readings())))
                            .as("seed %d, %s", seed, need.input())
                            .isEqualTo(need.gainOfStep());
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_change_is_the_score_and_more_is_never_fewer_points(long seed) {
        // Given
        World world = World.of(seed);
        IndicatorCode input = world.set().inputs().getFirst();
        Changes none = new Changes(Map.of(), Map.of(), Map.of());

        // When
        ScoreSheet unchanged = score(world, none);
        Rational lower = score(world, value(input, 20)).total().reached();
        Rational higher = score(world, value(input, 70)).total().reached();

        // Then
        assertThat(ChangedSet.of(world.set(), none)).isSameAs(world.set());
        assertThat(unchanged.total())
                .as("seed %d", seed)
                .isEqualTo(world.openings().sheet().total());
        assertThat(unchanged.mainIndices()).isEqualTo(world.openings().sheet().mainIndices());
        assertThat(higher).isGreaterThanOrEqualTo(lower);
    }

    private static Changes value(IndicatorCode input, int percent) {
        return new Changes(Map.of(input, BigDecimal.valueOf(percent)), Map.of(), Map.of());
    }

    private static ScoreSheet score(World world, Changes changes) {
        return new Scorer(ChangedSet.of(world.set(), changes))
                .score(changes.readings(world.readings()::get, _ -> SmallSets.HUNDRED), () -> false);
    }

    private static Reading at(Need need, Map<IndicatorCode, Reading> readings) {
        Reading now = readings.get(need.input());
        return need.measure() == StepMeasure.CASES
                ? now.withNumerator(need.whole().toDecimal())
                : now.withValue(need.whole(), now.factor());
    }

    private static int effort(List<Opening> some, Efforts efforts) {
        return some.stream().mapToInt(opening -> efforts.of(opening.code())).sum();
    }

    private static List<List<Opening>> all(List<Opening> openings) {
        List<List<Opening>> sets = new ArrayList<>();
        for (int mask = 0; mask < 1 << openings.size(); mask++) {
            List<Opening> some = new ArrayList<>();
            for (int i = 0; i < openings.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    some.add(openings.get(i));
                }
            }
            sets.add(some);
        }
        return sets;
    }
}
