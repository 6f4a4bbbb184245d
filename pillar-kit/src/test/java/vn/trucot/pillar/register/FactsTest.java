package vn.trucot.pillar.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Period;

class FactsTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private record Step(LocalDate from, int value) {}

    @Test
    void eachKindOfFactHoldsOnItsDays() {
        // Given
        List<Step> steps = List.of(new Step(MAY, 5), new Step(MAY.plusMonths(1), 6));

        // When
        Stream<Fact> facts = Facts.of("15", false)
                .knownFrom(MAY)
                .span("stands", MAY, MAY.plusDays(10))
                .steps(steps, Step::from, Step::value)
                .in(Period.month(2024, 6), "sale")
                .happened("active", Stream.of(MAY, MAY))
                .stream();

        // Then
        assertThat(facts.map(fact -> fact.days().first() + ".." + fact.days().last() + (fact.tells() ? " tells" : "")))
                .containsExactly(
                        "2024-05-01..null",
                        "2024-05-01..2024-05-10",
                        "2024-05-01..2024-05-31",
                        "2024-06-01..null",
                        "2024-06-01..2024-06-30",
                        "2024-05-01..2024-05-01 tells");
    }

    @Test
    void factsOfAnotherUnitAreOthers() {
        // Given
        Fact one = Facts.of("15", false).knownFrom(MAY).stream().toList().getFirst();

        // When
        Fact other = Facts.of("10", false).knownFrom(MAY).stream().toList().getFirst();

        // Then
        assertThat(one.what()).isNotEqualTo(other.what());
    }

    @Test
    void listsAreKeptInOrderWhateverIsMissing() {
        // Given
        List<Step> given = new ArrayList<>(List.of(new Step(MAY.plusDays(1), 1), new Step(MAY, 2)));
        given.add(new Step(null, 3));
        given.add(null);
        given.add(new Step(MAY, 1));

        // When
        List<Step> sorted = InOrder.of(given, Step::from, Step::value);

        // Then
        assertThat(sorted)
                .containsExactly(
                        null, new Step(MAY, 1), new Step(MAY, 2), new Step(MAY.plusDays(1), 1), new Step(null, 3));
        assertThat(InOrder.<Step>of(null, Step::from)).isEmpty();
    }
}
