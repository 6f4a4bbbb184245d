package vn.trucot.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.OrgUnitId;

/** A data file is read whole, or it is said in which row it cannot be. */
class CsvFileTest {

    private record Line(
            OrgUnitId unit,
            @Nullable BigDecimal value,
            @Nullable LocalDate day) {}

    @Test
    void anEmptyCellIsUnknownAndARowKnowsItsPlace() {
        // When
        List<Row<Line>> rows = new CsvFile("test-rows.csv").rows(CsvFileTest::line);

        // Then
        assertThat(rows)
                .containsExactly(
                        new Row<>(
                                "test-rows.csv",
                                1,
                                new Line(OrgUnitId.of("15"), new BigDecimal(7), LocalDate.of(2024, 3, 31))),
                        new Row<>("test-rows.csv", 2, new Line(OrgUnitId.of("15~2025"), null, null)));
        assertThat(rows.getLast().place()).isEqualTo("test-rows.csv row 2");
    }

    @Test
    void thingsOfOneRowShareItsNumber() {
        // When
        List<Row<String>> rows = new CsvFile("test-rows.csv")
                .manyOfEachRow(cells -> cells.optional("value").isEmpty()
                        ? List.of()
                        : List.of(cells.text("unit"), cells.text("value")));

        // Then
        assertThat(rows).containsExactly(new Row<>("test-rows.csv", 1, "15"), new Row<>("test-rows.csv", 1, "7"));
    }

    @ParameterizedTest
    @CsvSource({"test-no-number.csv, 2", "test-no-day.csv, 1"})
    void aCellThatCannotBeReadIsToldWithFileAndRow(String file, int row) {
        assertThatThrownBy(() -> new CsvFile(file).rows(CsvFileTest::line))
                .isInstanceOf(MalformedDataFile.class)
                .hasMessageStartingWith(file + " row " + row + ": ");
    }

    @Test
    void aRowWithTooFewCellsAndAFileThatIsMissingAreTold() {
        assertThatThrownBy(() -> new CsvFile("test-short-row.csv").rows(CsvFileTest::line))
                .isInstanceOf(MalformedDataFile.class)
                .hasMessageStartingWith("test-short-row.csv row ");
        assertThatThrownBy(() -> new CsvFile("nowhere.csv").rows(CsvFileTest::line))
                .isInstanceOf(MalformedDataFile.class)
                .hasMessage("nowhere.csv: the file is missing");
    }

    @Test
    void aColumnThatIsMissingOrEmptyIsNamed() {
        // Given
        CsvFile file = new CsvFile("test-rows.csv");

        // When / Then
        assertThatThrownBy(() -> file.rows(cells -> cells.optional("share")))
                .isInstanceOf(MalformedDataFile.class)
                .hasMessageEndingWith("test-rows.csv row 1: column share is missing");
        assertThatThrownBy(() -> file.rows(cells -> cells.text("value")))
                .isInstanceOf(MalformedDataFile.class)
                .hasMessageEndingWith("test-rows.csv row 2: column value is empty");
    }

    private static Line line(Cells cells) {
        return new Line(OrgUnitId.of(cells.text("unit")), cells.number("value"), cells.day("day"));
    }
}
