package vn.trucot.gov.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class DocumentFiguresComponentTest {

    private static final String ISSUED = "GOV.DOCUMENT.ISSUED";
    private static final String IN_FORCE = "GOV.DOCUMENT.IN_FORCE";

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private MeasuredFigures figures;
    private String unit = "";

    @BeforeEach
    void aProvince() {
        figures = new MeasuredFigures(dataSource);
        unit = new KnownUnits(orgUnits).province();
    }

    /** Published of Yên Bái in 2022: 2 resolutions, 13 decisions, 2 directives, 18 plans, 1 scheme; elsewhere 35. */
    @Test
    @TestSecurity(
            user = "lan",
            roles = {"administrator", "administrator:*:*"})
    void theDocumentsOfAYearAddUpBesideWhatWasPublishedOfIt() {
        // Given
        published("36", "Báo Nhân Dân", "2023-01-31");
        published("35", "Báo Yên Bái", "2023-02-27");
        assertThat(figures.of(ISSUED, unit, "2022")).hasValue("35 PUBLISHED");
        List<Map<String, Object>> documents = new ArrayList<>();
        Map.of("RESOLUTION", 2, "DECISION", 13, "DIRECTIVE", 2, "PLAN", 18, "SCHEME", 1)
                .forEach((kind, count) -> IntStream.rangeClosed(1, count)
                        .forEach(number -> documents.add(document(number + "-" + kind, kind, "2022-05-10"))));

        // When
        batch(documents);

        // Then
        assertThat(figures.of(ISSUED, unit, "2022")).hasValue("36 RECORDS");
        assertThat(figures.of(ISSUED, unit, "2022", "documentKind=resolution")).hasValue("2 RECORDS");
        assertThat(figures.of(ISSUED, unit, "2022", "documentKind=decision")).hasValue("13 RECORDS");
        assertThat(figures.of(ISSUED, unit, "2022", "documentKind=directive")).hasValue("2 RECORDS");
        assertThat(figures.of(ISSUED, unit, "2022", "documentKind=plan")).hasValue("18 RECORDS");
        assertThat(figures.of(ISSUED, unit, "2022", "documentKind=scheme")).hasValue("1 RECORDS");
        assertThat(figures.of(ISSUED, unit, "2022", "documentKind=guide")).hasValue("0 RECORDS");
        given().get("/api/v1/gov/observations/" + ISSUED + "/" + unit + "/2022")
                .then()
                .statusCode(200)
                .body("statements.source.kind", contains("RECORDS", "PUBLISHED", "PUBLISHED"))
                .body("contradictedBy.source.name", contains("Báo Yên Bái"));
    }

    /** Three of one name, however it is written, and one of another; two of the three are one document entered twice. */
    @Test
    void documentsOfOneNameAreNotClean() {
        // Given
        List<Map<String, Object>> documents = new ArrayList<>();
        List.of("Kế hoạch chuyển đổi số", "KẾ HOẠCH  chuyển đổi số ", "kế hoạch chuyển đổi số", "Kế hoạch dữ liệu số")
                .forEach(name -> {
                    Map<String, Object> document = document((documents.size() + 1) + "/KH", "PLAN", "2023-03-01");
                    document.put("name", name);
                    documents.add(document);
                });

        // When
        batch(documents);

        // Then
        assertThat(figures.of("GOV.QUALITY.UNIQUE", unit, "2023", "register=documents"))
                .hasValue("1/4 RECORDS");
        assertThat(new OpenedFigures(dataSource, "gov")
                        .records("GOV.QUALITY.UNIQUE/" + unit + "/2023", "register=documents"))
                .hasSize(4);
    }

    /** 2024: three are issued, one of them in force only from 2025 on; 2025: none is issued, one ends on the last day. */
    @Test
    void aDocumentIsInForceFromItsFirstDayToTheOneBeforeItEnds() {
        // Given
        Map<String, Object> ends = document("1/KH", "PLAN", "2024-02-01");
        ends.put("validTo", "2025-12-31");
        Map<String, Object> later = document("2/KH", "PLAN", "2024-11-01");
        later.put("validFrom", "2025-01-01");

        // When
        batch(List.of(ends, later, document("3/CT", "DIRECTIVE", "2024-12-31")));

        // Then
        assertThat(figures.of(ISSUED, unit, "2023")).isEmpty();
        assertThat(figures.of(IN_FORCE, unit, "2023")).isEmpty();
        assertThat(figures.of(ISSUED, unit, "2024")).hasValue("3 RECORDS");
        assertThat(figures.of(IN_FORCE, unit, "2024")).hasValue("2 RECORDS");
        assertThat(figures.of(IN_FORCE, unit, "2024", "documentKind=plan")).hasValue("1 RECORDS");
        assertThat(figures.of(ISSUED, unit, "2025")).hasValue("0 RECORDS");
        assertThat(figures.of(IN_FORCE, unit, "2025")).hasValue("2 RECORDS");
        assertThat(figures.of(IN_FORCE, unit, "2025", "documentKind=plan")).hasValue("1 RECORDS");
        assertThat(figures.of(ISSUED, unit, "2026")).as("the year is open").isEmpty();
        assertThat(figures.of(IN_FORCE, unit, "2026")).hasValue("2 RECORDS");
        assertThat(new OpenedFigures(dataSource, "gov").addUp(unit)).containsExactlyInAnyOrder(ISSUED, IN_FORCE);
    }

    @Test
    void anOpenYearIsKnownOnceADocumentOfItIsRecordedAndGeneratedOnesSaySo() {
        // Given
        batch(List.of(document("1/KH", "PLAN", "2025-02-01")));
        assertThat(figures.of(ISSUED, unit, "2026")).isEmpty();

        // When
        Map<String, Object> generated = document("2/KH", "PLAN", "2026-02-01");
        generated.put("demo", true);
        batch(List.of(generated));

        // Then
        assertThat(figures.of(ISSUED, unit, "2025")).hasValue("1 RECORDS");
        assertThat(figures.of(ISSUED, unit, "2026")).hasValue("1 DEMO");
        given().queryParam("orgUnit", unit)
                .queryParam("issuedIn", "2026-Q1")
                .get("/api/v1/gov/documents")
                .then()
                .statusCode(200)
                .body("items.number", contains("2/KH"));
    }

    private void published(String number, String source, String day) {
        given().contentType("application/json")
                .body(List.of(Map.of(
                        "indicator", ISSUED,
                        "orgUnit", unit,
                        "period", "2022",
                        "numerator", number,
                        "sourceKind", "PUBLISHED",
                        "sourceName", source,
                        "publishedOn", day)))
                .post("/api/v1/gov/observations/batch")
                .then()
                .statusCode(200);
    }

    private static void batch(List<Map<String, Object>> documents) {
        given().contentType("application/json")
                .body(documents)
                .post("/api/v1/gov/documents/batch")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> document(String number, String kind, String day) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("orgUnit", unit);
        document.put("number", number);
        document.put("issuedOn", day);
        document.put("kind", kind);
        document.put("name", "Về chuyển đổi số");
        document.put("validFrom", day);
        document.put("demo", false);
        return document;
    }
}
