package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Figure;

/** A row of cells: what is written is found again, in the order of its periods. */
class CellsTest {

    private static final int SOURCE = 1_000_000;

    @Test
    void aCellHoldsWhatItSays() {
        // Given
        Figure number = Figure.of(new BigDecimal("-999999999999999999"));
        Figure ratio = new Figure(new BigDecimal("1.25"), new BigDecimal("0.000000000000000001"));

        // When
        long[] row = Cells.empty();
        for (Figure figure : new Figure[] {ratio, number, Figure.NOT_APPLICABLE, null}) {
            row = Cells.insert(row, 0);
            Cells.write(row, 0, 7, 42, figure, SOURCE);
        }

        // Then: the last comes first
        long[] held = row;
        assertThat(IntStream.range(0, 4).map(cell -> Cells.statement(held, cell * Cells.WIDTH)))
                .containsExactly(Cells.WITHDRAWN, Cells.NOT_APPLICABLE, Cells.NUMBER, Cells.RATIO);
        assertThat(IntStream.range(1, 4).mapToObj(cell -> Cells.figure(held, cell * Cells.WIDTH)))
                .containsExactly(Figure.NOT_APPLICABLE, number, ratio);
        int last = 3 * Cells.WIDTH;
        assertThat(List.of(Cells.numeratorScale(held, last), Cells.denominatorScale(held, last)))
                .containsExactly(2, 18);
        assertThat(List.of(Cells.numerator(held, last), Cells.denominator(held, last)))
                .containsExactly(125L, 1L);
        assertThat(Cells.stamp(held, last)).isEqualTo(42);
        assertThat(Cells.source(held, last)).isEqualTo(SOURCE);
        assertThat(Cells.period(held, last)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void cellsAreFoundInTheOrderOfTheirPeriods(long seed) {
        // Given: every third period of 0 to 120, in any order
        List<Integer> periods =
                new ArrayList<>(IntStream.range(0, 40).map(i -> i * 3).boxed().toList());
        Collections.shuffle(periods, new Random(seed));

        // When
        long[] row = Cells.empty();
        for (int period : periods) {
            int place = Cells.find(row, period);
            assertThat(place).as("seed " + seed).isNegative();
            row = Cells.insert(row, -1 - place);
            Cells.write(row, -1 - place, period, period + 1, Figure.of(period), SOURCE);
        }

        // Then
        for (int i = 0; i < 40; i++) {
            int cell = i * Cells.WIDTH;
            assertThat(Cells.find(row, i * 3)).isEqualTo(cell);
            assertThat(Cells.find(row, i * 3 + 1)).isEqualTo(-1 - (cell + Cells.WIDTH));
            assertThat(Cells.isUsed(row, cell)).isTrue();
            assertThat(Cells.figure(row, cell)).isEqualTo(Figure.of(i * 3L));
        }
        assertThat(row.length).isBetween(40 * Cells.WIDTH, 52 * Cells.WIDTH);
        for (int cell = 40 * Cells.WIDTH; cell < row.length; cell += Cells.WIDTH) {
            assertThat(Cells.isUsed(row, cell)).isFalse();
        }
    }

    @Test
    void aRowGrowsByHalfOfItselfAndByNoMoreThanTwelveCells() {
        // Given
        List<Integer> lengths = new ArrayList<>();

        // When
        long[] row = Cells.empty();
        for (int period = 0; period < 60; period++) {
            row = Cells.insert(row, period * Cells.WIDTH);
            Cells.write(row, period * Cells.WIDTH, period, 1, Figure.of(1), SOURCE);
            if (lengths.isEmpty() || lengths.getLast() != row.length / Cells.WIDTH) {
                lengths.add(row.length / Cells.WIDTH);
            }
        }

        // Then
        assertThat(lengths).containsExactly(1, 2, 3, 4, 6, 9, 13, 19, 28, 40, 52, 64);
    }
}
