package vn.trucot.pillar.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.trucot.pillar.form.FormSample.line;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.importing.BatchReaders;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** A file of returns: what its rows are read as, and how a cell is refused. */
class FormRowsTest {

    private final BatchFaults faults = new BatchFaults();
    private final List<FormRows.Row> rows = new ArrayList<>();

    @Test
    void aRowIsALineWithItsUnitPeriodAndNumbers() {
        // When
        long received = read(FormSample.BY_NETWORK, BodyForm.CSV, """
                orgUnit,period,network,villages,covered,comment,receivedOn,demo
                15.132.04252,2025-Q1,vnpt,12,9.5,mất điện,2025-04-03,true
                15.132.04252,2025-Q1,mobi,,,,,
                """);

        // Then
        assertThat(received).isEqualTo(2);
        assertThat(faults.listed()).isEmpty();
        assertThat(rows)
                .containsExactly(
                        new FormRows.Row(
                                1,
                                OrgUnitId.of("15.132.04252"),
                                Period.parse("2025-Q1"),
                                line("vnpt", "villages=12", "covered=9.5"),
                                "mất điện",
                                LocalDate.of(2025, 4, 3),
                                true),
                        new FormRows.Row(
                                2,
                                OrgUnitId.of("15.132.04252"),
                                Period.parse("2025-Q1"),
                                line("mobi"),
                                null,
                                null,
                                false));
    }

    @Test
    void csvAndJsonSayTheSame() {
        // Given
        read(FormSample.YAML, BodyForm.CSV, "period,orgUnit,covered,villages\n2025-Q1,15.132.04252,9.50,12\n");
        List<FormRows.Row> fromCsv = List.copyOf(rows);
        rows.clear();

        // When
        read(
                FormSample.YAML,
                BodyForm.JSON,
                "[{\"orgUnit\": \"15.132.04252\", \"period\": \"2025-Q1\", \"villages\": 12, \"covered\": \"9.5\"}]");

        // Then
        assertThat(rows).isEqualTo(fromCsv).isNotEmpty();
        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            15.132.04252,2025-Q1,vnpt,1.250.000,,,,   | villages   | '1.250.000' is no number: write digits, as 12 or 12.5
            15.132.04252,2025-Q1,vnpt,"9,5",,,,       | villages   | '9,5' is no number: write digits, as 12 or 12.5
            15.132.04252,2025-Q1,vnpt,1e3,,,,         | villages   | '1e3' is no number: write digits, as 12 or 12.5
            15.132.04252,2025-Q1,vnpt,không,,,,       | villages   | 'không' is no number: write digits, as 12 or 12.5
            15.132.04252,Quý I,vnpt,1,,,,             | period     | 'Quý I' is no period
            15..04252,2025-Q1,vnpt,1,,,,              | orgUnit    | '15..04252' is no
            15.132.04252,2025-Q1,vnpt 4G,1,,,,        | network    | 'vnpt 4G' is no code of a line: write at most 50 letters, digits and . _ / -
            15.132.04252,2025-Q1,vnpt,1,,,03/04/2025, | receivedOn | '03/04/2025' is no
            15.132.04252,2025-Q1,vnpt,1,,,,có         | demo       | 'có' is no flag: write true or false
            """)
    void aCellThatCannotBeReadIsToldWithItsColumnAndWhatWouldBeRight(String row, String field, String reason) {
        // When
        read(
                FormSample.BY_NETWORK,
                BodyForm.CSV,
                "orgUnit,period,network,villages,covered,comment,receivedOn,demo\n" + row + "\n");

        // Then
        assertThat(rows).isEmpty();
        assertThat(faults.listed()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(1);
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.code()).isEqualTo(ProblemCode.VALUE_MALFORMED);
            assertThat(fault.reason()).startsWith(reason);
        });
    }

    @Test
    void whatIsMissingIsNamedWithItsRowAndTheOthersAreRead() {
        // When
        read(FormSample.BY_NETWORK, BodyForm.CSV, """
                orgUnit,period,network,villages
                ,2025-Q1,,12
                15.132.04252,2025-Q1,vnpt,12
                15.132.04252,,vnpt,12
                """);

        // Then
        assertThat(rows).extracting(FormRows.Row::number).containsExactly(2L);
        assertThat(faults.listed())
                .extracting(Fault::row, Fault::field, Fault::reason)
                .containsExactly(
                        tuple(1L, "orgUnit", "'orgUnit' is missing in row 1"),
                        tuple(1L, "network", "'network' is missing in row 1"),
                        tuple(3L, "period", "'period' is missing in row 3"));
    }

    @Test
    void aCommentIsNotEndless() {
        // When
        read(
                FormSample.YAML,
                BodyForm.CSV,
                "orgUnit,period,comment\n15,2025-Q1," + "a".repeat(2_000) + "\n15,2025-Q2," + "b".repeat(2_001) + "\n");

        // Then
        assertThat(rows).extracting(FormRows.Row::number).containsExactly(1L);
        assertThat(faults.listed()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("comment");
            assertThat(fault.reason()).contains("b".repeat(40) + "...", "write at most 2000 characters");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "150000000.0, 150000000",
        "1e3, 1000",
        "0.000000001, 0.000000001",
        "12345678901234567, 12345678901234567",
        "0.0, 0"
    })
    void aNumberOfJsonIsWhatItIsHoweverItIsWritten(String written, BigDecimal number) {
        // When
        read(
                FormSample.YAML,
                BodyForm.JSON,
                "[{\"orgUnit\": \"15\", \"period\": \"2025-Q1\", \"covered\": " + written + "}]");

        // Then
        assertThat(faults.listed()).isEmpty();
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.line().figures())
                .containsOnlyKeys("covered")
                .hasEntrySatisfying("covered", read -> assertThat(read).isEqualByComparingTo(number)));
    }

    @Test
    void anEndlessNumberOfJsonIsRefusedInFewWords() {
        // When
        read(FormSample.YAML, BodyForm.JSON, "[{\"orgUnit\": \"15\", \"period\": \"2025-Q1\", \"covered\": 1e300}]");

        // Then
        assertThat(faults.listed()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("covered");
            assertThat(fault.reason()).isEqualTo("'1.0E+300' is no number: write digits, as 12 or 12.5");
        });
    }

    @Test
    void anObjectInAFieldOfJsonIsNoNumber() {
        // When
        read(
                FormSample.YAML,
                BodyForm.JSON,
                "[{\"orgUnit\": \"15\", \"period\": \"2025-Q1\", \"villages\": {\"n\": 1}}]");

        // Then
        assertThat(faults.listed())
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("villages", ProblemCode.VALUE_MALFORMED));
    }

    @Test
    void aColumnOfNoVersionIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> read(FormSample.YAML, BodyForm.CSV, "orgUnit,period,towns\n15,2025-Q1,3\n"))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("column 'towns' is unknown", "villages", "covered", "comment");
    }

    @Test
    void aFileHasAColumnForEachFieldBetweenTheLineAndTheComment() {
        assertThat(FormRows.columns(FormSample.form(FormSample.BY_NETWORK)))
                .containsExactly(
                        "orgUnit", "period", "network", "villages", "covered", "comment", "receivedOn", "demo");
        assertThat(FormRows.columns(FormSample.form(FormSample.YAML))).doesNotContain("network");
    }

    private long read(String form, BodyForm writtenAs, String body) {
        try (SpooledBody spooled = SpooledBody.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))) {
            return new FormRows(BatchReaders.reader(), writtenAs, spooled)
                    .read(List.of(FormSample.form(form)), faults, rows);
        }
    }
}
