package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each number of a report, in the answer and in the Word document, is the one that the API answers for its figure. */
@ExtendWith(RunningSuite.class)
class ReportAT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final List<String> PERIODS = List.of("value", "previous", "yearBefore");
    /** Columns of the document with these numbers. */
    private static final List<Integer> COLUMNS = List.of(4, 3, 7);

    private final Api api;
    private final URI gateway;

    ReportAT(Api api, URI gateway) {
        this.api = api;
        this.gateway = gateway;
    }

    @ParameterizedTest
    @CsvSource({"15, 2024, 40", "15.132.04252, 2024-05, 20", "15~2025, 2025-Q3, 30"})
    void aReportHoldsTheNumbersOfTheFiguresAndSaysThatTheyAreSamples(String unit, String period, int least)
            throws Exception {
        // Given
        String address = "/api/v1/reports/periodic?orgUnit=" + unit + "&period=" + period;
        JsonNode report = api.get(address).expect(200).body();
        JsonNode metrics = api.get("/api/v1/metrics?orgUnit=" + unit + "&period=" + period)
                .expect(200)
                .body()
                .path("metrics");

        // When
        int compared = 0;
        try (XWPFDocument document = word(address)) {
            int table = 1;
            for (JsonNode section : report.path("sections")) {
                List<XWPFTableRow> lines = document.getTables().get(table++).getRows();
                int line = 1;
                for (JsonNode row : section.path("rows")) {
                    JsonNode metric = metrics.valueStream()
                            .filter(one -> one.path("indicator").equals(row.path("indicator")))
                            .findFirst()
                            .orElseThrow();
                    XWPFTableRow written = lines.get(line++);
                    for (int i = 0; i < PERIODS.size(); i++) {
                        JsonNode expected = i == 0
                                ? metric.path("value")
                                : metric.path(PERIODS.get(i)).path("value");
                        compared += compared(
                                row.path(PERIODS.get(i)),
                                expected,
                                written.getCell(COLUMNS.get(i)).getText(),
                                row.path("indicator") + " " + PERIODS.get(i));
                    }
                }
            }
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .anyMatch(text -> text.contains("SỐ LIỆU MẪU (DEMO)"));
        }

        // Then
        assertThat(compared).as("numbers that were compared").isGreaterThan(least);
        assertThat(report.path("demo").asBoolean()).isTrue();
    }

    /** 1 if there is a number, and it is the same three times. */
    private static int compared(JsonNode told, JsonNode expected, String written, String what) {
        if (!expected.isNumber()) {
            assertThat(told.isNumber()).as(what).isFalse();
            assertThat(written).as(what).isEqualTo("–");
            return 0;
        }
        assertThat(told.decimalValue()).as(what).isEqualByComparingTo(expected.decimalValue());
        assertThat(new BigDecimal(written.replace(".", "").replace(',', '.')))
                .as(what)
                .isEqualByComparingTo(expected.decimalValue());
        return 1;
    }

    private XWPFDocument word(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + address))
                .header("Accept", WORD)
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return new XWPFDocument(new ByteArrayInputStream(answer.body()));
        }
    }
}
