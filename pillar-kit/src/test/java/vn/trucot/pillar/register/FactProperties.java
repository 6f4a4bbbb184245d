package vn.trucot.pillar.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.measure.DaySpan;

/** Differences of random states, against looking at every day. */
class FactProperties {

    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 40;

    /** Stands for "for ever": later than any span of the generator ends. */
    private static final int LATER = DAYS + 10;

    private record State(List<Fact> all) implements RecordState {

        @Override
        public OrgUnitId orgUnit() {
            return OrgUnitId.of("15");
        }

        @Override
        public boolean demo() {
            return false;
        }

        @Override
        public Stream<Fact> facts() {
            return all.stream();
        }

        Set<Object> on(LocalDate day) {
            return all.stream()
                    .filter(fact -> !day.isBefore(fact.days().first())
                            && (fact.days().last() == null
                                    || !day.isAfter(fact.days().last())))
                    .map(Fact::what)
                    .collect(Collectors.toSet());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoStatesDifferOnTheDaysOnWhichOneHasAFactThatTheOtherHasNot(long seed) {
        // Given
        Random random = new Random(seed);
        State before = state(random);
        State after = random.nextInt(10) == 0 ? before : state(random);

        // When
        List<DaySpan> spans = Fact.differences(before, after);

        // Then
        for (int i = 0; i < LATER; i++) {
            LocalDate day = BEGIN.plusDays(i);
            assertThat(isIn(spans, day))
                    .as("seed %d, %s", seed, day)
                    .isEqualTo(!before.on(day).equals(after.on(day)));
        }
        assertThat(spans).isEqualTo(Fact.differences(after, before));
        assertAreApartAndInOrder(spans);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNewRecordDiffersOnAllDaysOfItsFacts(long seed) {
        // Given
        State state = state(new Random(seed));

        // When
        List<DaySpan> spans = Fact.differences(null, state);

        // Then
        for (int i = 0; i < LATER; i++) {
            LocalDate day = BEGIN.plusDays(i);
            assertThat(isIn(spans, day))
                    .as("seed %d, %s", seed, day)
                    .isEqualTo(!state.on(day).isEmpty());
        }
        assertThat(Fact.differences(state, state)).isEmpty();
    }

    private static State state(Random random) {
        List<Fact> facts = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            LocalDate first = BEGIN.plusDays(random.nextInt(DAYS));
            LocalDate last = random.nextInt(4) == 0 ? null : first.plusDays(random.nextInt(12));
            facts.add(new Fact("fact " + random.nextInt(3), new DaySpan(first, last), false));
        }
        return new State(List.copyOf(facts));
    }

    private static boolean isIn(List<DaySpan> spans, LocalDate day) {
        return spans.stream()
                .anyMatch(span -> !day.isBefore(span.first()) && (span.last() == null || !day.isAfter(span.last())));
    }

    private static void assertAreApartAndInOrder(List<DaySpan> spans) {
        Set<LocalDate> firsts = new HashSet<>();
        for (int i = 0; i < spans.size(); i++) {
            assertThat(firsts.add(spans.get(i).first())).isTrue();
            if (i > 0) {
                assertThat(spans.get(i - 1).last()).isNotNull();
                assertThat(spans.get(i - 1).last().plusDays(1))
                        .isBefore(spans.get(i).first());
            }
        }
    }
}
