package vn.trucot.pillar.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** A workbook with a sheet for the list that each record has. */
class XlsxListTest {

    record Visit(LocalDate on, @Nullable @Min(1) Integer guests) {}

    record House(String name, List<@Valid Visit> visits) {}

    private static final String A = "018f0000-0000-7000-8000-00000000000a";
    private static final String B = "018f0000-0000-7000-8000-00000000000b";
    private static final Object[][] HOUSES = {{"id", "name", "version"}, {A, "Một", 3}, {B, "Hai", null}};
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private final BatchReader reader = BatchReaders.reader();
    private final BatchFaults faults = new BatchFaults();
    private final List<ReadRow<House>> rows = new ArrayList<>();

    @Test
    void anEntryBelongsToTheRecordWhoseIdItNames() {
        // When
        read(sheets(HOUSES, new Object[][] {
            {"id", "on", "guests"}, {A, MAY, 30}, {B, MAY, null}, {A.toUpperCase(Locale.ROOT), MAY.plusDays(1), 5}
        }));

        // Then
        assertThat(faults.listed()).isEmpty();
        assertThat(rows)
                .extracting(row -> row.value().name(), ReadRow::version, row -> row.value()
                        .visits())
                .containsExactly(
                        tuple("Một", 3L, List.of(new Visit(MAY, 30), new Visit(MAY.plusDays(1), 5))),
                        tuple("Hai", null, List.of(new Visit(MAY, null))));
        assertThat(rows).allSatisfy(row -> assertThat(row.untold()).isEmpty());
    }

    @Test
    void anEmptySheetEmptiesTheListsAndAMissingOneLeavesThem() {
        // When
        read(sheets(HOUSES, new Object[][] {{"id", "on"}}));
        List<ReadRow<House>> emptied = List.copyOf(rows);
        rows.clear();
        read(sheets(HOUSES, null));

        // Then
        assertThat(emptied).allSatisfy(row -> {
            assertThat(row.value().visits()).isEmpty();
            assertThat(row.untold()).isEmpty();
        });
        assertThat(rows).allSatisfy(row -> assertThat(row.untold()).isEqualTo(Set.of("visits")));
    }

    @Test
    void aMistakeInAnEntryTellsTheRowOfItsSheet() {
        // When
        read(sheets(
                HOUSES,
                new Object[][] {{"id", "on", "guests"}, {B, MAY, 4}, {A, MAY, 3}, {A, MAY, 0}, {B, MAY, "vài"}}));

        // Then
        assertThat(rows).isEmpty();
        assertThat(faults.listed())
                .extracting(Fault::row, fault -> fault.reason().substring(0, 24))
                .containsExactly(tuple(1L, "sheet 'visits', row 3: v"), tuple(2L, "sheet 'visits', row 4: '"));
    }

    @Test
    void anEntryOfNobodyIsRefusedWithItsRow() {
        assertRefused(
                new Object[][] {{"id", "on"}, {A, MAY}, {null, MAY}},
                "sheet 'visits', row 2: the row does not say whose it is");
        assertRefused(
                new Object[][] {{"id", "on"}, {A, MAY}, {"018f0000-0000-7000-8000-00000000000c", MAY}},
                "sheet 'visits', row 2: no row of the first sheet has the id '018f0000-0000-7000-8000-00000000000c'");
    }

    @Test
    void aSheetWithoutItsColumnsIsRefused() {
        assertRefused(new Object[][] {{"id", "guests"}, {A, 3}}, "header: column 'on' is missing");
        assertRefused(new Object[][] {{"on"}, {MAY}}, "header: column 'id' is missing");
    }

    @Test
    void anEmptyFirstSheetIsToldByName() {
        assertThatThrownBy(() -> read(sheets(new Object[][] {}, null)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("the first row of sheet 'Nhà' names the columns, but it is empty");
    }

    @Test
    void aListHasNoMoreEntriesThanABatchHasRows() {
        // Given
        List<Object[]> entries = new ArrayList<>();
        entries.add(new Object[] {"id", "on"});
        for (int i = 0; i <= 10; i++) {
            entries.add(new Object[] {A, MAY.plusDays(i)});
        }

        // When / Then
        assertThatThrownBy(() -> read(sheets(HOUSES, entries.toArray(Object[][]::new))))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("BODY_TOO_LARGE", "sheet 'visits' has more than 10 rows");
    }

    private void assertRefused(Object[][] visits, String reason) {
        assertThatThrownBy(() -> read(sheets(HOUSES, visits)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ROW_MALFORMED))
                .hasMessageContaining(reason);
    }

    private void read(byte[] workbook) {
        reader.records(House.class, BodyForm.XLSX, new ByteArrayInputStream(workbook), 10, faults, rows::add);
    }

    private static byte[] sheets(Object[][] houses, Object @Nullable [][] visits) {
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("Nhà", houses);
        if (visits != null) {
            sheets.put("visits", visits);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Excel", "16.0")) {
            sheets.forEach((name, cells) -> fill(workbook.newWorksheet(name), cells));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, Object[][] rows) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                switch (rows[row][column]) {
                    case null -> {}
                    case LocalDate day -> sheet.value(row, column, day);
                    case Number number -> sheet.value(row, column, number);
                    case Object text -> sheet.value(row, column, text.toString());
                }
            }
        }
    }
}
