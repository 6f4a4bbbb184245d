package vn.trucot.pillar.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Period;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** What comes of the cells of a workbook, also of one that nobody's spreadsheet wrote. */
class XlsxRowsTest {

    record Sale(
            String code,
            @Nullable Integer orders,
            @Nullable LocalDate on,
            @Nullable Period month,
            boolean demo) {}

    private final BatchReader reader = new BatchReader(
            JsonMapper.builder().addModule(new JavaTimeModule()).build(),
            Validation.buildDefaultValidatorFactory().getValidator());
    private final BatchFaults faults = new BatchFaults();

    @Test
    void numbersAndDaysAreWhatTheyLookLike() {
        // When
        List<Sale> sales = read(sheet -> {
            head(sheet);
            sheet.value(1, 0, "04630");
            sheet.value(1, 1, "12");
            sheet.value(1, 2, LocalDate.of(2024, 2, 29));
            sheet.value(1, 3, LocalDate.of(2025, 11, 1));
            sheet.value(1, 4, true);
            sheet.value(2, 0, 1250);
            sheet.value(2, 1, 1250.0);
            sheet.value(2, 2, "2024-02-29");
            sheet.value(2, 3, 2024);
        });

        // Then
        assertThat(faults.listed()).isEmpty();
        assertThat(sales)
                .containsExactly(
                        new Sale("04630", 12, LocalDate.of(2024, 2, 29), Period.parse("2025-11"), true),
                        new Sale("1250", 1250, LocalDate.of(2024, 2, 29), Period.parse("2024"), false));
    }

    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "61, 1900-03-01", "45351, 2024-02-29", "2958465, 9999-12-31"})
    void aDayIsCountedAsSpreadsheetsDo(int serial, LocalDate day) {
        // When
        List<Sale> sales = read(sheet -> {
            head(sheet);
            sheet.value(1, 0, "a");
            sheet.value(1, 2, serial);
        });

        // Then
        assertThat(sales).extracting(Sale::on).containsExactly(day);
    }

    @Test
    void emptyRowsCountForNothingAndMistakesNameTheRowOfTheSheet() {
        // When
        List<Sale> sales = read(sheet -> {
            head(sheet);
            sheet.value(3, 0, "a");
            sheet.value(3, 1, 1.5);
            sheet.value(5, 2, " ");
            sheet.value(8, 0, "b");
            sheet.value(8, 2, 45351.5);
        });

        // Then
        assertThat(sales).isEmpty();
        assertThat(faults.listed())
                .extracting(Fault::row, Fault::field, Fault::code)
                .containsExactly(
                        tuple(3L, "orders", ProblemCode.VALUE_MALFORMED), tuple(8L, "on", ProblemCode.VALUE_MALFORMED));
    }

    @Test
    void textThatBeginsLikeAFormulaIsText() {
        // When
        List<Sale> sales = read(sheet -> {
            head(sheet);
            sheet.value(1, 0, "=1+1");
            sheet.value(2, 0, "'=1");
        });

        // Then
        assertThat(sales).extracting(Sale::code).containsExactly("=1+1", "'=1");
    }

    @Test
    void moreRowsThanMayBeAreRefused() {
        assertThatThrownBy(() -> read(sheet -> {
                    head(sheet);
                    for (int row = 1; row <= 11; row++) {
                        sheet.value(row, 0, "a" + row);
                    }
                }))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("BODY_TOO_LARGE", "at most 10 rows");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        for (byte[] bytes : List.of(
                new byte[0],
                "PK\3\4 and then nothing".getBytes(StandardCharsets.ISO_8859_1),
                zip("readme.txt", out -> out.accept("hello")),
                zip("xl/workbook.xml", out -> out.accept("<workbook/>")),
                zip("xl/workbook.xml", out -> out.accept("no xml")),
                zip(
                        "xl/styles.xml",
                        out -> out.accept("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'b'>]><a>&b;</a>")),
                cut(workbook(XlsxRowsTest::head)))) {
            assertThatThrownBy(() -> read(bytes)).isInstanceOf(Problem.class).hasMessageContaining("BODY_MALFORMED");
        }
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedBeforeItIsRead() throws IOException {
        String megabyte = "x".repeat(1 << 20);
        String cells = "<c/>".repeat(1 << 18);
        String texts = "<si><t>x</t></si>".repeat(1 << 16);
        for (byte[] bytes : List.of(
                zip("xl/worksheets/sheet1.xml", out -> out.accept("<row><c><v>" + megabyte + "</v></c></row>")),
                zip("xl/worksheets/sheet1.xml", out -> out.accept("<row a=\"" + megabyte + "\"/>")),
                zip("xl/worksheets/sheet1.xml", out -> {
                    for (int i = 0; i < 3; i++) {
                        out.accept(i == 0 ? "<x:row>" + cells : cells);
                    }
                }),
                zip("xl/sharedStrings.xml", out -> {
                    for (int i = 0; i < 25; i++) {
                        out.accept(texts);
                    }
                }),
                zip("xl/worksheets/sheet1.xml", out -> {
                    for (int i = 0; i < 513; i++) {
                        out.accept("<row/>".repeat((1 << 20) / 6 + 1));
                    }
                }))) {
            assertThat(bytes).hasSizeLessThan(2_000_000);
            assertThatThrownBy(() -> read(bytes)).isInstanceOf(Problem.class).hasMessageContaining("BODY_TOO_LARGE");
        }
    }

    private static void head(Worksheet sheet) {
        List<String> names = List.of("code", "orders", "on", "month", "demo");
        names.forEach(name -> sheet.value(0, names.indexOf(name), name));
    }

    private List<Sale> read(Consumer<Worksheet> fill) {
        return read(workbook(fill));
    }

    private List<Sale> read(byte[] bytes) {
        List<Sale> sales = new ArrayList<>();
        reader.each(
                Sale.class,
                BodyForm.XLSX,
                new ByteArrayInputStream(bytes),
                10,
                faults,
                (number, id, sale) -> sales.add(sale));
        return sales;
    }

    private static byte[] workbook(Consumer<Worksheet> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Excel", "16.0")) {
            fill.accept(workbook.newWorksheet("Trang tính1"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] zip(String part, Consumer<Consumer<String>> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            if (!part.equals("xl/workbook.xml") && part.startsWith("xl/")) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            content.accept(text -> {
                try {
                    zip.write(text.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
        }
        return bytes.toByteArray();
    }
}
