package vn.trucot.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files on their way to who asked for them, in the form of his country. */
class SpooledAnswerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100_000, 3_000_000})
    void whatIsWrittenIsReadHoweverLongItIs(int length) throws IOException {
        // Given
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'x');

        // When
        try (InputStream answer = SpooledAnswer.of(out -> write(out, bytes))) {

            // Then
            assertThat(answer.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void aWriterThatFailsIsTheFailure() {
        assertThatThrownBy(() -> SpooledAnswer.of(out -> {
                    write(out, new byte[10]);
                    throw new IllegalStateException("the database is gone");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is gone");
    }

    @Test
    void whereACommaStandsInNumbersASemicolonEndsCells() {
        // When
        String file = csv(CsvForm.COMMA);

        // Then
        assertThat(file)
                .isEqualTo("\uFEFFđơn vị;giá trị;số\n\"Xã A, B\";1250,5;-3\n\"Xã \"\"C\"\"\";0,000001;1000000\nD;;0\n");
    }

    @Test
    void forMachinesAPointStandsInNumbers() {
        // When
        String file = csv(CsvForm.PLAIN);

        // Then
        assertThat(file)
                .isEqualTo("đơn vị,giá trị,số\n\"Xã A, B\",1250.5,-3\n\"Xã \"\"C\"\"\",0.000001,1000000\nD,,0\n");
        assertThat(csv(CsvForm.POINT)).isEqualTo("\uFEFF" + file);
    }

    @Test
    void oneSignCannotEndCellsAndStandInNumbers() {
        assertThatThrownBy(() -> new CsvForm(',', ',', false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("',' cannot both end cells and stand in numbers");
    }

    @Test
    void aColumnOffersItsChoicesUnlessTheyAreTooMany() throws IOException {
        // Given
        Path path = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                XlsxFile file = new XlsxFile(out)) {
            XlsxSheet sheet = file.sheet("a", "level", "kind", "free");
            sheet.choices(0, List.of("FULL", "PART"), 100);
            sheet.choices(1, Collections.nCopies(64, "ABCD"), 100);
            sheet.choices(2, List.of(), 100);
        }

        // When
        String xml;
        try (ZipFile zip = new ZipFile(path.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }

        // Then
        assertThat(xml).contains("FULL,PART").contains("A2:A101").doesNotContain("ABCD", "B2:B101", "C2:C101");
    }

    private static String csv(CsvForm form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(bytes, form, "đơn vị", "giá trị", "số")) {
            table.row("Xã A, B", new BigDecimal("1250.50"), -3);
            table.row("Xã \"C\"", new BigDecimal("0.000001"), new BigDecimal("1E+6"));
            table.row("D", null, new BigDecimal("0.00"));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
