package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report as JSON and as a Word document. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class ReportComponentTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String REPORT = "/api/v1/reports/periodic?orgUnit=15&period=2021-Q1";

    Broker broker;

    @BeforeEach
    void theTopicsHoldTheReferenceData() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
    }

    @Test
    void reportsAreListed() {
        get("/api/v1/reports").then().statusCode(200).body("items.code", hasItem("periodic"));
    }

    @Test
    void aReportSaysInTheLanguageAskedWhatThereIsAndWhatThereIsNot() {
        // When
        Response vi = get(REPORT);
        Response en = get(REPORT + "&lang=en");

        // Then
        vi.then()
                .statusCode(200)
                .body("subject", equalTo("Tình hình chuyển đổi số, quý 1/2021"))
                .body("names.vi", equalTo("Tỉnh Yên Bái"))
                .body("demo", equalTo(false))
                .body("sections", hasSize(3))
                .body("sections[2].rows.indicator", equalTo(java.util.List.of(ReferenceData.MEMBERS)))
                .body("sections[2].rows[0].state", equalTo("NO_DATA"))
                .body("sections[2].sentences[0][0].text", equalTo("Chưa có số liệu nào trong kỳ."));
        en.then()
                .statusCode(200)
                .body("subject", equalTo("Digital transformation, q1 2021"))
                .body("sections[2].sentences[0][0].text", equalTo("No figures in the period."));
    }

    @Test
    void theWordDocumentHoldsWhatTheAnswerHolds() throws IOException {
        // When
        Response answer = given().header("Accept", WORD).get(REPORT);

        // Then
        answer.then()
                .statusCode(200)
                .contentType(WORD)
                .header("Content-Disposition", containsString("periodic-15-2021-Q1.docx"));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.asByteArray()))) {
            String text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains("BÁO CÁO CHUYỂN ĐỔI SỐ", "Tình hình chuyển đổi số, quý 1/2021", "1. Chính quyền số")
                    .contains("Chưa có số liệu nào trong kỳ.")
                    .doesNotContain("DEMO");
            XWPFTable society = document.getTables().get(3);
            assertThat(society.getRow(0).getTableCells()).hasSize(9);
            assertThat(society.getRow(1).getCell(4).getText()).isEqualTo("–");
            assertThat(document.getTables().getFirst().getText())
                    .contains("TỈNH YÊN BÁI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "periodic?period=2024, 400",
        "periodic?orgUnit=15&period=2024-13, 400",
        "periodic?orgUnit=99&period=2024, 422",
        "periodic?orgUnit=15&period=2024&lang=fr, 400",
        "none?orgUnit=15&period=2024, 404",
    })
    void whoAsksForNoReportIsTold(String asked, int status) {
        get("/api/v1/reports/" + asked).then().statusCode(status);
    }
}
