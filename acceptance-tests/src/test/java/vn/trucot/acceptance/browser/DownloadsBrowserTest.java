package vn.trucot.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken away opens in other programs. */
@InBrowser
class DownloadsBrowserTest {

    private static final String SERIES = "/indicators/SOC.TEAM.MEMBERS?unit=15&period=2024";
    private static final String RANKING = "/rankings/dti-922?unit=15&period=2024";

    private final Browser browser;
    private final URI gateway;

    DownloadsBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIES, RANKING})
    void aTableIsTakenAwayAsCsv(String path) throws IOException {
        // When
        List<String> lines = Files.readAllLines(download(path, "CSV"));

        // Then
        assertThat(lines.getFirst()).startsWith("\uFEFF").contains("Mã đơn vị;", "Giá trị;", "Tình trạng số liệu;");
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.get(1).split(";", -1).length)
                .isEqualTo(lines.getFirst().split(";", -1).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIES, RANKING})
    void aTableIsTakenAwayAsXlsx(String path) throws IOException {
        // When
        List<Row> rows;
        List<String> notes;
        try (InputStream file = Files.newInputStream(download(path, "XLSX"));
                ReadableWorkbook workbook = new ReadableWorkbook(file)) {
            rows = workbook.getFirstSheet().read();
            notes = workbook.findSheet("Ghi chú").orElseThrow().read().stream()
                    .map(row -> row.getCellText(0))
                    .toList();
        }

        // Then
        assertThat(rows.getFirst().stream().map(cell -> cell.getText())).contains("orgUnit", "value", "state");
        assertThat(rows.get(1).stream().map(cell -> cell.getText()))
                .contains("Mã đơn vị", "Giá trị", "Tình trạng số liệu");
        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(notes).contains("Số liệu mẫu (DEMO)", "Giấy phép", "Ngày lấy", "Địa chỉ");
    }

    @Test
    void aChartIsTakenAwayAsAPicture() throws IOException {
        // When
        BufferedImage picture = ImageIO.read(download(SERIES, "PNG").toFile());

        // Then
        assertThat(picture.getWidth()).isGreaterThan(300);
        assertThat(picture.getHeight()).isGreaterThan(150);
        int[] colours = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        assertThat(Arrays.stream(colours).distinct().count()).as("colours").isGreaterThan(5);
    }

    /** Downloads end with the visit, so the file is put aside. */
    private Path download(String path, String form) {
        try (Visit visit = Visit.of(browser, gateway).open(path)) {
            if (form.equals("PNG")) {
                visit.main().getByRole(AriaRole.IMG).first().waitFor();
            }
            Locator button = visit.main()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(form).setExact(true))
                    .first();
            Download download = visit.page().waitForDownload(button::click);
            Path kept = Path.of("target", "downloads", download.suggestedFilename());
            download.saveAs(kept);
            return kept;
        }
    }
}
