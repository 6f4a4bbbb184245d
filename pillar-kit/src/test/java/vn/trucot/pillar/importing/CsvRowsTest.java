package vn.trucot.pillar.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

class CsvRowsTest {

    private final BatchFaults faults = new BatchFaults();

    @Test
    void byte_order_mark_any_line_end_quotes_and_empty_lines_are_understood() {
        // Given
        String file = "\uFEFFunit,name,note\r\n15,\"Yên \"\"Bái\"\", tỉnh\",\r\n\r\n16,\"hai\ndòng\",x\n17,,\r18,a,b";

        // When
        List<List<String>> rows = read(file);

        // Then
        assertThat(rows)
                .containsExactly(
                        Arrays.asList("15", "Yên \"Bái\", tỉnh", null),
                        List.of("16", "hai\ndòng", "x"),
                        Arrays.asList("17", null, null),
                        List.of("18", "a", "b"));
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void what_cannot_be_seen_at_the_edges_is_cut_and_a_guard_against_formulas_taken_away() {
        // When
        List<List<String>> rows = read(
                "\u00A0unit\u200B,name ,\uFEFFnote\n 15\u00A0,\" Yên  Bái\n\",'=1+1\n16,''-2,'tis\n17,\u202F-5,\u00A0\n");

        // Then
        assertThat(rows)
                .containsExactly(
                        List.of("15", "Yên  Bái", "=1+1"),
                        List.of("16", "'-2", "'tis"),
                        Arrays.asList("17", "-5", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit;name;note", "\"unit\";\"name\";\"note\""})
    void semicolons_separate_if_the_head_has_them_as_a_spreadsheet_in_vietnamese_writes_it(String head) {
        // When
        List<List<String>> rows = read("\uFEFF" + head + "\r\n15;\"Yên Bái; tỉnh\";\"x\"\r\n16;a, b;\r\n17;c\r\n");

        // Then
        assertThat(rows).containsExactly(List.of("15", "Yên Bái; tỉnh", "x"), Arrays.asList("16", "a, b", null));
        assertThat(faults.listed())
                .extracting(Fault::row, Fault::reason)
                .containsExactly(tuple(3L, "row 3 has 2 columns, the header has 3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ;   | 40,5    | 40.5
                    ;   | -0,25   | -0.25
                    ;   | 40.5    | 40.5
                    ;   | 1.000,5 | 1.000,5
                    `,` | "40,5"  | 40,5
                    """)
    void a_comma_stands_before_decimals_where_semicolons_separate(String separator, String cell, String number) {
        // Given
        CsvRows rows = rows("unit,name\n15,CELL\n".replace(",", separator).replace("CELL", cell));

        // When
        rows.next();

        // Then
        assertThat(rows.number(1)).isEqualTo(number);
        assertThat(rows.value(1)).isEqualTo(cell.replace("\"", ""));
    }

    @Test
    void the_first_separator_of_the_head_is_that_of_the_file() {
        assertThatThrownBy(() -> rows("unit,name;note\n15,a;b")).hasMessageContaining("column 'name' is missing");
        assertThat(read("unit,name,note\n15,a;b,")).containsExactly(Arrays.asList("15", "a;b", null));
    }

    @Test
    void columns_come_in_any_order_and_optional_ones_may_be_missing() {
        // Given
        CsvRows rows = rows("name,unit\nYên Bái,15");

        // When
        rows.next();

        // Then
        assertThat(rows.value(rows.columns().indexOf("unit"))).isEqualTo("15");
        assertThat(rows.value(rows.columns().indexOf("note"))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    15,a                        | note | row 2 has 2 columns, the header has 3
                    15                          | name | row 2 has 1 columns, the header has 3
                    15,a,b,c                    |      | row 2 has 4 columns, the header has 3
                    15,"a"b,c                   | name | row 2, column 2 (name): text after the closing quote
                    15,a"b,c                    | name | row 2, column 2 (name): a quote in the middle of a value; quote the whole value
                    """)
    void a_malformed_row_is_named_with_its_column_and_the_next_one_is_read(String line, String field, String reason) {
        // When
        List<List<String>> rows = read("unit,name,note\n1,first,x\n" + line + "\n3,third,z\n");

        // Then
        assertThat(rows).containsExactly(List.of("1", "first", "x"), List.of("3", "third", "z"));
        assertThat(faults.listed())
                .extracting(Fault::row, Fault::field, Fault::code, Fault::reason)
                .containsExactly(tuple(2L, field, ProblemCode.ROW_MALFORMED, reason));
    }

    @Test
    void a_quote_that_is_never_closed_is_named_where_it_opens() {
        // When
        List<List<String>> rows = read("unit,name,note\n1,first,x\n2,\"second,y\n3,third,z\n");

        // Then
        assertThat(rows).hasSize(1);
        assertThat(faults.listed())
                .extracting(Fault::row, Fault::field, Fault::reason)
                .containsExactly(tuple(2L, "name", "row 2, column 2 (name): the quote is never closed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    unit,note       | name  | column 'name' is missing
                    unit,name,size  | size  | column 'size' is unknown; there are [unit, name] and, optional, [note]
                    unit,name,unit  | unit  | column 'unit' is there twice
                    ''              | unit  | column 'unit' is missing
                    """)
    void a_wrong_header_names_the_column(String header, String field, String reason) {
        assertThatThrownBy(() -> rows(header + "\n1,2,3")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.ROW_MALFORMED);
            assertThat(problem.faults())
                    .first()
                    .returns(field, Fault::field)
                    .returns(reason, Fault::reason)
                    .returns(0L, Fault::row);
        });
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        assertThatThrownBy(() -> read("unit,name\n1,", new byte[] {(byte) 0xC3, '\n'}))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BODY_MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_is_written_quoted_is_read_back_wherever_the_buffer_ends(long seed) {
        // Given
        Random random = new Random(seed);
        List<List<String>> written = IntStream.range(0, 5_000)
                .mapToObj(row -> List.of(word(random), word(random), word(random)))
                .toList();
        StringBuilder file = new StringBuilder("unit,name,note\n");
        written.forEach(row -> file.append(String.join(
                        ",",
                        row.stream()
                                .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                                .toList()))
                .append(random.nextBoolean() ? "\n" : "\r\n"));

        // When
        List<List<String>> rows = read(file.toString());

        // Then
        assertThat(rows)
                .as("seed %d", seed)
                .isEqualTo(written.stream()
                        .map(row -> row.stream().map(String::strip).toList())
                        .toList());
    }

    @Test
    void a_line_of_commas_is_refused_in_few_words() {
        // Given
        String commas = "unit,name" + ",".repeat(400_000);

        // When
        assertThatThrownBy(() -> rows(commas + "\n"))

                // Then
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.detail()).contains("more than 1000 columns");
                    assertThat(problem.faults()).isEmpty();
                });
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder("w");
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            word.append("aĐệ,\"\n\r ;9".charAt(random.nextInt(10)));
        }
        return word.toString();
    }

    private List<List<String>> read(String file, byte... more) {
        CsvRows rows = rows(file, more);
        List<List<String>> values = new ArrayList<>();
        while (rows.next()) {
            values.add(Arrays.asList(rows.value(0), rows.value(1), rows.value(2)));
        }
        return values;
    }

    private CsvRows rows(String file, byte... more) {
        byte[] start = file.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, bytes, start.length, more.length);
        return new CsvRows(new ByteArrayInputStream(bytes), List.of("unit", "name"), List.of("note"), faults);
    }
}
