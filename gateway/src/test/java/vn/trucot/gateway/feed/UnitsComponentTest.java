package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Org units as they are found, listed and told on the boundaries of a day. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class UnitsComponentTest {

    Broker broker;

    @BeforeEach
    void theTopicsHoldTheReferenceData() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
    }

    @Test
    void orgUnitsAreFoundWithoutDiacriticsAndSortedAsInVietnamese() {
        // When
        Response found = get("/api/v1/org-units?q=yen bai&on=2024-12-31");
        List<String> names = get("/api/v1/org-units?level=PROVINCE&size=50").path("items.names.vi");

        // Then
        found.then().body("items.id", hasItems("15", "15.132"));
        assertThat(names).containsExactly("Tỉnh Lào Cai", "Tỉnh Lào Cai", "Tỉnh Thái Nguyên", "Tỉnh Yên Bái");
    }

    @Test
    void theUnitsThatAListNamesAreReadAtOnceWhateverElseIsNamed() {
        // When
        Response found = get("/api/v1/org-units?id=15.132&id=15~2025&id=99&id=15.132&size=1000");

        // Then
        found.then().body("items.id", containsInAnyOrder("15.132", "15~2025"));
        get("/api/v1/org-units?id=15..1").then().statusCode(400).body("errors[0].field", equalTo("id"));
    }

    @Test
    void unitsThatLastAreFoundBeforeThoseThatEnded() {
        // When
        List<String> ids = get("/api/v1/org-units?q=lao cai&level=PROVINCE").path("items.id");

        // Then
        assertThat(ids).containsExactly("15~2025", "10");
    }

    @Test
    void unitsStandWordByWordAsInADictionary() {
        // When
        List<String> names = get("/api/v1/org-units?level=COMMUNE&size=1000").path("items.names.vi");

        // Then
        assertThat(names)
                .containsSubsequence("Xã La Pan Tẩn", "Xã Làng Giàng", "Xã Lao Chải")
                .containsSubsequence("Xã Tú Lệ", "Xã Túc Đán")
                .containsSubsequence("Xã Y Tý", "Xã Yên Thắng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đại Lịch", "\u00D0ại Lịch", "đại\u00A0lịch", "dai  lich", "\u0110a\u0323i Li\u0323ch\u200B"})
    void aUnitIsFoundInWhateverFormItsNameIsWritten(String asked) {
        // When
        Response found = given().queryParam("q", asked).get("/api/v1/org-units");

        // Then
        found.then().body("items.id", hasItem("15.140.04687"));
    }

    @Test
    void aUnitShowsWhatItCameFromAndWhetherItsSuccessorIsUnknown() {
        // When
        Response merged = get("/api/v1/org-units/15~2025");
        Response lost = get("/api/v1/org-units/15.138.04528");

        // Then
        merged.then()
                .body("predecessors.id", contains("10", "15"))
                .body("successorUnknown", equalTo(false))
                .body("partOf.id", contains("VN"));
        lost.then().body("successorUnknown", equalTo(true)).body("validTo", equalTo("2025-01-01"));
    }

    @Test
    void anIdMeansTheUnitThatHadItsCodesOnTheBoundariesAndTheAnswerSaysSo() {
        // When
        Response now = get("/api/v1/org-units/15?boundaries=2026-11-28");
        Response before = get("/api/v1/org-units/15~2025?boundaries=2024-12-31");
        Response itself = get("/api/v1/org-units/15?boundaries=2024-12-31");

        // Then
        now.then()
                .body("id", equalTo("15~2025"))
                .body("names.vi", equalTo("Tỉnh Lào Cai"))
                .body("resolvedFrom", equalTo("15"));
        before.then()
                .body("id", equalTo("15"))
                .body("names.vi", equalTo("Tỉnh Yên Bái"))
                .body("resolvedFrom", equalTo("15~2025"));
        itself.then().body("id", equalTo("15")).body("resolvedFrom", nullValue());
        get("/api/v1/org-units/15.132?boundaries=2026-11-28")
                .then()
                .statusCode(422)
                .body("code", equalTo("BOUNDARIES_UNKNOWN"));
    }

    @Test
    void theFirstPageIsThePresentUnitInAYearThatIsOver() {
        // When
        Response home = get("/api/v1/home");

        // Then
        home.then()
                .body("orgUnit", equalTo("15~2025"))
                .body("validTo", nullValue())
                .body("predecessors.orgUnit", hasItems("10", "15"));
        assertThat(Integer.parseInt(home.path("period")))
                .isLessThan(LocalDate.now().getYear());
    }
}
