package vn.trucot.pillar.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** A batch that is sent as a JSON array, and how it is told that a body is none. */
class JsonRowsTest {

    record Team(String village, @Nullable Integer members) {}

    private final BatchReader reader = BatchReaders.reader();
    private final BatchFaults faults = new BatchFaults();
    private final List<ReadRow<Team>> rows = new ArrayList<>();

    @Test
    void anEmptyArrayIsABatchOfNothing() {
        assertThat(read("[]")).isZero();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void aRowThatIsNoObjectIsNamedAndTheNextOneIsRead() {
        // When
        long received = read("[1, null, [2], {\"village\": \"a\"}, \"b\"]");

        // Then
        assertThat(received).isEqualTo(5);
        assertThat(rows).extracting(ReadRow::number).containsExactly(4L);
        assertThat(faults.listed())
                .extracting(Fault::row, Fault::code, Fault::reason)
                .containsExactly(
                        tuple(1L, ProblemCode.ROW_MALFORMED, "row 1 is no JSON object"),
                        tuple(2L, ProblemCode.ROW_MALFORMED, "row 2 is no JSON object"),
                        tuple(3L, ProblemCode.ROW_MALFORMED, "row 3 is no JSON object"),
                        tuple(5L, ProblemCode.ROW_MALFORMED, "row 5 is no JSON object"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"village\": \"a\"}", "\"a\"", "12", "null", ""})
    void whatIsNoArrayIsNoBatch(String body) {
        assertRefused(body, "a batch is a JSON array of objects");
    }

    @Test
    void nothingComesBehindTheArray() {
        assertRefused("[] []", "behind the array comes more; send one array");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"village\": \"a\"}",
                "[{\"village\": \"a\"},]",
                "[{village: 'a'}]",
                "[{\"village\": \"a\" \"b\"}]"
            })
    void aTextThatIsNoJsonIsRefusedAsAWhole(String body) {
        assertRefused(body, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"village": "a", "id": "x"}          | id      | VALUE_MALFORMED
            {"village": "a", "version": "two"}   | version | VALUE_MALFORMED
            {"village": null}                    | village | VALIDATION_FAILED
            {}                                   | village | VALIDATION_FAILED
            {"village": "a", "members": "many"}  | members | VALUE_MALFORMED
            {"village": "a", "member": 3}        | member  | VALUE_MALFORMED
            """)
    void aMistakeIsToldWithItsField(String row, String field, ProblemCode code) {
        // When
        read("[" + row + "]");

        // Then
        assertThat(rows).isEmpty();
        assertThat(faults.listed()).extracting(Fault::row, Fault::field).containsExactly(tuple(1L, field));
        assertThat(faults.listed().getFirst().code()).isEqualTo(code);
    }

    @Test
    void aRowSaysItsIdAndTheVersionThatItWasMadeFrom() {
        // When
        read(
                "[{\"village\": \"a\", \"id\": \"018f0000-0000-7000-8000-000000000001\", \"version\": 7}, {\"village\": \"b\"}]");

        // Then
        assertThat(rows)
                .extracting(row -> String.valueOf(row.id()), ReadRow::version)
                .containsExactly(tuple("018f0000-0000-7000-8000-000000000001", 7L), tuple("null", null));
    }

    @Test
    void aBodyThatBreaksOffIsTheSendersFault() {
        // Given
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        // When / Then
        for (BodyForm form : List.of(BodyForm.JSON, BodyForm.CSV)) {
            assertThatThrownBy(() -> reader.records(Team.class, form, broken, 10, faults, rows::add))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BODY_MALFORMED))
                    .hasMessageContaining("could not be read to its end");
        }
    }

    @Test
    void linesOfJsonAreReadOneBehindTheOther() {
        // Given
        String lines = "{\"village\": \"a\", \"members\": 1}\n7\n\n{\"village\": \"b\", \"members\": 2}\n";

        // When
        long received = reader.records(Team.class, BodyForm.NDJSON, stream(lines), 10, faults, rows::add);

        // Then
        assertThat(received).isEqualTo(3);
        assertThat(rows).extracting(row -> row.number() + row.value().village()).containsExactly("1a", "3b");
        assertThat(faults.rejectedRows()).containsExactly(2L);
    }

    @Test
    void aLineOfJsonThatDoesNotEndIsToldAsAWhole() {
        assertThatThrownBy(() -> reader.records(
                        Team.class, BodyForm.NDJSON, stream("{\"village\": \"a\"}\n{\"vill"), 10, faults, rows::add))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BODY_MALFORMED));
    }

    @ParameterizedTest
    @CsvSource({"10000, true", "10001, false"})
    void aValueOfACsvFileIsNotEndless(int length, boolean isRead) {
        for (String quote : List.of("", "\"")) {
            // Given
            String file = "village,members\n" + quote + "a".repeat(length) + quote + ",1\nb,2\n";
            BatchFaults found = new BatchFaults();
            List<Long> read = new ArrayList<>();

            // When
            reader.records(Team.class, BodyForm.CSV, stream(file), 10, found, row -> read.add(row.number()));

            // Then
            assertThat(read).isEqualTo(isRead ? List.of(1L, 2L) : List.of(2L));
            assertThat(found.listed()).allSatisfy(fault -> {
                assertThat(fault.field()).isEqualTo("village");
                assertThat(fault.reason())
                        .startsWith("row 1, column 1 (village): ")
                        .contains("10000 characters");
            });
        }
    }

    private void assertRefused(String body, String reason) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BODY_MALFORMED))
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("fasterxml", "vn.trucot");
    }

    private long read(String body) {
        return reader.records(Team.class, BodyForm.JSON, stream(body), 10, faults, rows::add);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
