package vn.trucot.pillar.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.register.SampleHouse.Visit;

/** Records as tables: what is taken away, and the empty file that is filled in. */
class RecordFilesTest {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final RecordKind<SampleHouse> kind = SampleHouse.kind().build();
    private final RecordColumns<SampleHouse> columns = new RecordColumns<>(kind, json);

    @Test
    void aTableHasTheFieldsBetweenIdAndVersion() {
        assertThat(columns.head())
                .containsExactly(
                        "id", "orgUnit", "name", "level", "seats", "area", "openedOn", "since", "demo", "version");
    }

    @Test
    void aCellHoldsWhatTheJsonOfTheFieldIs() {
        // Given
        JsonNode record = columns.json(new Stored<>(ID, SampleHouse.of("Nhà văn hóa Tú Lệ"), 7));

        // Then
        assertThat(columns.cells(record))
                .containsExactly(
                        ID.toString(),
                        "15.132.04252",
                        "Nhà văn hóa Tú Lệ",
                        "FULL",
                        new BigDecimal(120),
                        new BigDecimal("250.5"),
                        "2024-02-29",
                        "2024-Q1",
                        false,
                        new BigDecimal(7));
    }

    @Test
    void whatIsNotThereIsAnEmptyCell() {
        // Given
        SampleHouse bare =
                new SampleHouse(SampleHouse.of("a").orgUnit(), "a", null, 1, null, null, null, true, List.of());

        // When
        Object[] cells = columns.cells(columns.json(new Stored<>(ID, bare, 0)));

        // Then
        assertThat(cells)
                .containsExactly(
                        ID.toString(),
                        "15.132.04252",
                        "a",
                        null,
                        BigDecimal.ONE,
                        null,
                        null,
                        null,
                        true,
                        BigDecimal.ZERO);
    }

    @Test
    void anEntryOfAListIsARowThatNamesItsRecord() {
        // Given
        RecordColumns.ListColumns visits = columns.lists().getFirst();
        JsonNode record = columns.json(new Stored<>(
                ID,
                SampleHouse.of("a", new Visit(LocalDate.of(2024, 5, 1), 30), new Visit(LocalDate.of(2024, 5, 2), null)),
                0));

        // Then
        assertThat(columns.lists()).hasSize(1);
        assertThat(visits.name()).isEqualTo("visits");
        assertThat(visits.head()).containsExactly("id", "on", "guests");
        assertThat(visits.rows(record).map(Arrays::asList))
                .containsExactly(
                        List.of(ID.toString(), "2024-05-01", new BigDecimal(30)),
                        Arrays.asList(ID.toString(), "2024-05-02", null));
        assertThat(visits.rows(columns.json(new Stored<>(ID, SampleHouse.of("a"), 0))))
                .isEmpty();
    }

    @Test
    void anEmptyFileHasTheHeadWithoutVersionAndLists() {
        // When
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        new RecordTemplate<>(kind).csv(plain, false);
        new RecordTemplate<>(kind).csv(marked, true);

        // Then
        assertThat(plain.toString(StandardCharsets.UTF_8))
                .isEqualTo("id,orgUnit,name,level,seats,area,openedOn,since,demo\n");
        assertThat(marked.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF" + plain.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyWorkbookExplainsEachFieldInTheLanguageAskedFor() throws IOException {
        assertThat(sheet("vi", "Giải thích"))
                .contains(
                        "cột | ý nghĩa | yêu cầu | cách ghi",
                        "id | Mã bản ghi; để trống khi thêm mới | không bắt buộc | UUID",
                        "level | Mức | không bắt buộc | một trong: FULL = Đầy đủ, PART = PART",
                        "Danh sách Lượt nằm ở trang riêng: tải danh sách hiện có dạng XLSX, sửa và gửi lại.")
                .hasSize(11);
        assertThat(sheet("en", "Fields"))
                .contains("column | meaning | need | form", "seats | Seats | required | a number, from 1 to 500");
        assertThat(sheet("en", "sample-houses"))
                .containsExactly("id | orgUnit | name | level | seats | area | openedOn | since | demo");
    }

    /** The rows of a sheet of the empty workbook, the texts of each that are not empty. */
    private List<String> sheet(String language, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RecordTemplate<>(kind).xlsx(bytes, language);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            Sheet sheet = workbook.findSheet(name).orElseThrow();
            return sheet.read().stream()
                    .map(row -> String.join(
                            " | ",
                            row.stream()
                                    .filter(cell ->
                                            cell != null && !cell.getText().isEmpty())
                                    .map(cell -> cell.getText())
                                    .toList()))
                    .toList();
        }
    }
}
