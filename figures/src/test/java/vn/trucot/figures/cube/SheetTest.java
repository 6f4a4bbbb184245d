package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.Period;

/** A sheet is written to through copies; who reads a frozen one sees nothing of that. */
class SheetTest {

    private static final int JANUARY = PeriodCode.of(Period.parse("2024-01"));
    private static final int FEBRUARY = PeriodCode.of(Period.parse("2024-02"));

    private final Sheet sheet = new Sheet(Breakdown.TOTAL);

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 32, 127, 128, 191, 192, 5_000})
    void aUnitHasARowHoweverFarItsNumberIsFromTheOthers(int unit) {
        // When
        put(sheet, unit, JANUARY, 1, 7);

        // Then
        assertThat(figure(sheet, unit, JANUARY)).isEqualTo(Figure.of(7));
        assertThat(sheet.row(unit + 1)).isNull();
        assertThat(sheet.row(unit + 100_000)).isNull();
        assertThat(sheet.inForce()).isEqualTo(1);
    }

    @Test
    void manyUnitsKeepTheirOwnRows() {
        // When
        IntStream.range(0, 1_000).forEach(unit -> put(sheet, unit, JANUARY, 1, unit));

        // Then
        assertThat(IntStream.range(0, 1_000))
                .allSatisfy(unit -> assertThat(figure(sheet, unit, JANUARY)).isEqualTo(Figure.of(unit)));
    }

    @Test
    void whatIsWrittenToACopyIsNotInTheFrozenOne() {
        // Given
        put(sheet, 1, JANUARY, 1, 7);
        put(sheet, 2, JANUARY, 1, 8);
        sheet.freeze();

        // When
        Sheet copy = sheet.open();
        put(copy, 1, JANUARY, 2, 70);
        put(copy, 3, FEBRUARY, 1, 9);
        put(copy, 200, JANUARY, 1, 10);

        // Then
        assertThat(figure(sheet, 1, JANUARY)).isEqualTo(Figure.of(7));
        assertThat(sheet.row(3)).isNull();
        assertThat(sheet.row(200)).isNull();
        assertThat(sheet.hasHeld(FEBRUARY)).isFalse();
        assertThat(sheet.unitsWithReal()).isEqualTo(units(1, 2));
        assertThat(sheet.inForce()).isEqualTo(2);
        assertThat(figure(copy, 1, JANUARY)).isEqualTo(Figure.of(70));
        assertThat(figure(copy, 2, JANUARY)).isEqualTo(Figure.of(8));
        assertThat(copy.hasHeld(FEBRUARY)).isTrue();
        assertThat(copy.unitsWithReal()).isEqualTo(units(1, 2, 3, 200));
        assertThat(copy.inForce()).isEqualTo(4);
    }

    @Test
    void aCopyOfACopyLeavesBothAsTheyAre() {
        // Given
        put(sheet, 1, JANUARY, 1, 7);
        sheet.freeze();
        Sheet second = sheet.open();
        put(second, 1, JANUARY, 2, 8);
        second.freeze();

        // When
        Sheet third = second.open();
        put(third, 1, JANUARY, 3, 9);
        put(third, 1, FEBRUARY, 3, 10);

        // Then
        assertThat(figure(sheet, 1, JANUARY)).isEqualTo(Figure.of(7));
        assertThat(figure(second, 1, JANUARY)).isEqualTo(Figure.of(8));
        assertThat(second.hasHeld(FEBRUARY)).isFalse();
        assertThat(figure(third, 1, JANUARY)).isEqualTo(Figure.of(9));
    }

    @Test
    void aSheetThatIsNotFrozenIsWrittenToItself() {
        // Given
        put(sheet, 1, JANUARY, 1, 7);

        // Then
        assertThat(sheet.open()).isSameAs(sheet);
        sheet.freeze();
        assertThat(sheet.open()).isNotSameAs(sheet);
        assertThat(sheet.open().breakdown()).isEqualTo(Breakdown.TOTAL);
    }

    @Test
    void onlyWhatIsNewerIsTaken() {
        // Given
        put(sheet, 1, JANUARY, 5, 7);

        // When
        boolean older = put(sheet, 1, JANUARY, 4, 70);
        boolean same = put(sheet, 1, JANUARY, 5, 70);
        boolean newer = put(sheet, 1, JANUARY, 6, 8);

        // Then
        assertThat(older).isFalse();
        assertThat(same).isFalse();
        assertThat(newer).isTrue();
        assertThat(figure(sheet, 1, JANUARY)).isEqualTo(Figure.of(8));
        assertThat(sheet.inForce()).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackIsCountedApartAndItsPeriodStaysKnown() {
        // Given
        put(sheet, 1, JANUARY, 1, 7);

        // When
        sheet.put(1, JANUARY, Stamp.of(1, 2), null, 0, false);
        sheet.put(1, FEBRUARY, Stamp.of(1, 2), null, 0, false);

        // Then
        assertThat(sheet.inForce()).isZero();
        assertThat(sheet.withdrawn()).isEqualTo(2);
        assertThat(sheet.hasHeld(JANUARY)).isTrue();
        assertThat(sheet.hasHeld(FEBRUARY)).isFalse();
    }

    @Test
    void eachUnitWithARealFigureIsNotedWhoeverHadThePeriodBefore() {
        // Given
        generate(sheet, 1, JANUARY);

        // When
        put(sheet, 2, JANUARY, 1, 7);
        put(sheet, 3, JANUARY, 1, 7);
        generate(sheet, 4, FEBRUARY);

        // Then
        assertThat(sheet.unitsWithReal()).isEqualTo(units(2, 3));
        assertThat(sheet.hasHeld(FEBRUARY)).isTrue();
    }

    @Test
    void aUnitThatIsNotedIsNotedInAnotherPeriodToo() {
        // Given
        put(sheet, 1, JANUARY, 1, 7);

        // When
        put(sheet, 1, FEBRUARY, 1, 8);

        // Then
        assertThat(sheet.hasHeld(FEBRUARY)).isTrue();
    }

    @Test
    void aSheetIsMixedOnceBothRealAndGeneratedFiguresWereThere() {
        // Given
        Sheet generated = new Sheet(Breakdown.TOTAL);
        generate(generated, 1, JANUARY);
        Sheet real = new Sheet(Breakdown.TOTAL);
        put(real, 1, JANUARY, 1, 7);

        // Then
        assertThat(generated.isMixed()).isFalse();
        assertThat(real.isMixed()).isFalse();
        generate(real, 2, JANUARY);
        assertThat(real.isMixed()).isTrue();
        real.freeze();
        assertThat(real.open().isMixed()).isTrue();
    }

    private static boolean put(Sheet sheet, int unit, int period, long revision, long number) {
        return sheet.put(unit, period, Stamp.of(1, revision), Figure.of(number), 0, false);
    }

    private static void generate(Sheet sheet, int unit, int period) {
        sheet.put(unit, period, Stamp.of(1, 1), Figure.of(941), 0, true);
    }

    private static @Nullable Figure figure(Sheet sheet, int unit, int period) {
        long[] row = sheet.row(unit);
        int cell = row == null ? -1 : Cells.find(row, period);
        return row == null || cell < 0 ? null : Cells.figure(row, cell);
    }

    private static BitSet units(int... units) {
        BitSet set = new BitSet();
        IntStream.of(units).forEach(set::set);
        return set;
    }
}
