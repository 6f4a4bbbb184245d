package vn.trucot.pillar.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.observation.Publication;
import vn.trucot.pillar.observation.Statement;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/** Statements as clients send them: as a file of rows, as JSON of many or of one. */
class StatementFilesTest {

    private final StatementIntake intake = Statements.intake(Statements.REPORTER);

    @Test
    void aFileAndAnArraySayTheSame() {
        // Given
        StatementIntake fromCsv = Statements.intake(Statements.REPORTER);

        // When
        long rows = StatementColumns.read(BodyForm.CSV, stream("""
                        numerator,period,orgUnit,indicator,breakdown,denominator,note
                        7,2025-Q1,15,SOC.TEAM.MEMBERS,sex=F,,"nói rõ, ""ước\"""
                        3,2025-Q1,15,SOC.TEAM.ACTIVE,,4,
                        """), fromCsv);
        long objects = StatementJson.readAll(stream("""
                        [{"indicator": "SOC.TEAM.MEMBERS", "orgUnit": "15", "period": "2025-Q1", "breakdown": "sex=F",
                          "numerator": 7, "note": "nói rõ, \\"ước\\""},
                         {"indicator": "SOC.TEAM.ACTIVE", "orgUnit": "15", "period": "2025-Q1", "numerator": "3",
                          "denominator": 4.0}]"""), intake);

        // Then
        assertThat(rows).isEqualTo(2);
        assertThat(objects).isEqualTo(2);
        assertThat(intake.faults().listed()).isEmpty();
        assertThat(intake.rows()).containsExactlyElementsOf(fromCsv.rows());
        assertThat(intake.rows())
                .extracting(
                        statement -> statement.key().toString(),
                        statement -> statement.publication().note())
                .containsExactly(
                        tuple("SOC.TEAM.ACTIVE|15|2025-Q1|", null),
                        tuple("SOC.TEAM.MEMBERS|15|2025-Q1|sex=F", "nói rõ, \"ước\""));
    }

    @Test
    void oneStatementIsOneObject() {
        // When
        StatementJson.readOne(
                stream("{\"indicator\": \"SOC.TEAM.MEMBERS\", \"orgUnit\": \"15\", \"period\": \"2025-Q1\","
                        + " \"notApplicable\": true, \"denominator\": null, \"sourceName\": \"\"}"),
                intake);

        // Then
        assertThat(intake.faults().listed()).isEmpty();
        assertThat(intake.rows()).singleElement().satisfies(statement -> {
            assertThat(statement.figure().isApplicable()).isFalse();
            assertThat(statement.source().name()).isEqualTo("lan");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "12", "\"a\"", ""})
    void whatIsNoObjectIsNoStatement(String body) {
        assertThatThrownBy(() -> StatementJson.readOne(stream(body), intake))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("BODY_MALFORMED", "a statement is a JSON object");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}           | a batch is a JSON array of objects
            `[{}] []`    | behind the JSON value comes more; send one value
            [{"a"        | the JSON ends too early
            [{'a': 1}]   | this is no JSON
            [{"note": "a", "note": "b"}] | is there twice
            """)
    void aBodyThatCannotBeReadIsRefusedAsAWhole(String body, String reason) {
        assertThatThrownBy(() -> StatementJson.readAll(stream(body), intake))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BODY_MALFORMED))
                .hasMessageContaining(reason);
    }

    @Test
    void whatIsNoObjectOfAnArrayIsNamedAndTheNextOneIsRead() {
        // When
        long received = StatementJson.readAll(
                stream(
                        "[[{\"numerator\": 1}], 3,"
                                + " {\"indicator\": \"SOC.TEAM.MEMBERS\", \"orgUnit\": \"15\", \"period\": \"2025-Q1\", \"numerator\": 1}]"),
                intake);

        // Then
        assertThat(received).isEqualTo(3);
        assertThat(intake.faults().listed())
                .extracting(Fault::row, Fault::reason)
                .containsExactly(tuple(1L, "row 1 is no JSON object"), tuple(2L, "row 2 is no JSON object"));
        assertThat(intake.rows().size()).isEqualTo(1);
    }

    @Test
    void aFieldThatNobodyReadsAndOneThatIsNestedAreMistakesOfTheirRow() {
        // When
        StatementJson.readAll(
                stream("[{\"indicator\": \"SOC.TEAM.MEMBERS\", \"orgUnit\": \"15\", \"period\": \"2025-Q1\","
                        + " \"numerator\": {\"value\": 7}, \"unit\": \"PERSON\"}]"),
                intake);

        // Then
        assertThat(intake.rows().size()).isZero();
        assertThat(intake.faults().listed())
                .extracting(Fault::row, Fault::field, Fault::code)
                .contains(
                        tuple(1L, "numerator", ProblemCode.VALUE_MALFORMED),
                        tuple(1L, "unit", ProblemCode.VALUE_MALFORMED));
        assertThat(intake.faults().listed())
                .extracting(Fault::reason)
                .contains("'numerator' is a text or a number, nothing nested")
                .anySatisfy(reason -> assertThat(reason).startsWith("there is no field 'unit', only [indicator,"));
    }

    @Test
    void aRowOfAnObjectDoesNotTakeOverTheFieldsOfTheOneBefore() {
        // When
        StatementJson.readAll(
                stream(
                        "[{\"indicator\": \"SOC.TEAM.ACTIVE\", \"orgUnit\": \"15\", \"period\": \"2025-Q1\","
                                + " \"numerator\": 3, \"denominator\": 4, \"note\": \"ước\"},"
                                + " {\"indicator\": \"SOC.TEAM.MEMBERS\", \"orgUnit\": \"15\", \"period\": \"2025-Q1\", \"numerator\": 7}]"),
                intake);

        // Then
        assertThat(intake.faults().listed()).isEmpty();
        assertThat(intake.rows())
                .filteredOn(statement -> statement.key().indicator().text().equals("SOC.TEAM.MEMBERS"))
                .extracting(
                        Statement::publication, statement -> statement.figure().denominator())
                .containsExactly(tuple(Publication.NONE, null));
    }

    @Test
    void aFileWithoutARequiredColumnIsRefusedBeforeItsRows() {
        assertThatThrownBy(
                        () -> StatementColumns.read(BodyForm.CSV, stream("indicator,orgUnit,period\nx,y,z\n"), intake))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("header: column 'numerator' is missing");
        assertThat(intake.faults().isEmpty()).isTrue();
    }

    @Test
    void aWorkbookSaysTheSameWhateverASpreadsheetMakesOfItsValues() {
        // Given
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (Table rows = XlsxFile.of(
                workbook, "Số liệu", "numerator", "period", "orgUnit", "indicator", "publishedOn", "place")) {
            rows.row(7, 2024, 15, "SOC.TEAM.MEMBERS", LocalDate.of(2025, 2, 1), "Báo cáo");
            rows.row("7,5", "2025-Q1", "15", "SOC.TEAM.MEMBERS", null, null);
            rows.row(8, "2025-Q1", 15, "SOC.TEAM.MEMBERS", 2025, "Báo cáo");
        }

        // When
        long received = StatementColumns.read(BodyForm.XLSX, new ByteArrayInputStream(workbook.toByteArray()), intake);

        // Then
        assertThat(received).isEqualTo(3);
        assertThat(intake.faults().listed())
                .extracting(Fault::row, Fault::field)
                .containsExactly(tuple(2L, "numerator"));
        assertThat(intake.rows())
                .extracting(
                        statement -> statement.key().toString(),
                        statement -> statement.publication().publishedOn(),
                        statement -> statement.publication().place())
                .containsExactly(
                        tuple("SOC.TEAM.MEMBERS|15|2024|", "2025-02-01", "Báo cáo"),
                        tuple("SOC.TEAM.MEMBERS|15|2025-Q1|", "2025", "Báo cáo"));
    }

    @Test
    void aWorkbookOfTwoHundredThousandRowsIsReadRowByRow() {
        // Given
        int quarters = 200; // times 1,000 sources
        int sources = 1_000;
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (Table rows = XlsxFile.of(workbook, "1", "indicator", "orgUnit", "period", "numerator", "sourceName")) {
            for (int i = 0; i < quarters * sources; i++) {
                String period = (1970 + i % quarters / 4) + "-Q" + (i % 4 + 1);
                rows.row("SOC.TEAM.MEMBERS", "15", period, i % 5_000, "nguồn " + i / quarters);
            }
        }

        // When
        long received = StatementColumns.read(BodyForm.XLSX, new ByteArrayInputStream(workbook.toByteArray()), intake);

        // Then
        assertThat(received).isEqualTo(200_000);
        assertThat(intake.faults().listed()).isEmpty();
        assertThat(intake.rows().size()).isEqualTo(quarters * sources);
    }

    @Test
    void valuesThatAreEqualHaveOneNumberAndTheirPlaceByText() {
        // Given
        Dictionary<String> dictionary = new Dictionary<>(String::strip);

        // When
        List<Integer> numbers = List.of(" b", "a", "b", "c ", "a").stream()
                .map(dictionary::number)
                .toList();

        // Then
        assertThat(numbers).containsExactly(0, 1, 0, 2, 1);
        assertThat(dictionary.size()).isEqualTo(3);
        assertThat(dictionary.value(2)).isEqualTo("c");
        assertThat(dictionary.places()).containsExactly(1, 0, 2);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
