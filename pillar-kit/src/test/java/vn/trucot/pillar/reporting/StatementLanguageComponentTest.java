package vn.trucot.pillar.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.PublishedUnits;
import vn.trucot.pillar.orgunit.OrgUnits;

/** In which language an import says what is wrong with its rows. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class StatementLanguageComponentTest {

    private static final String ROWS = """
            indicator,orgUnit,period,breakdown,numerator,denominator
            SOC.TEAM.MEMBERS,15.132.04252,2023-01,,1,
            SOC.TEAM.MEMBERS,15.132.99999,2016-Q1,,1,
            SOC.TEAM.MEMBERS,15.132.04252,2016-Q1,,một,
            SOC.TEAM.MEMBERS,15.132.04252,2016-Q2,,1.5,
            """;
    private static final String[] VIETNAMESE = {
        "'2023-01' là kỳ tháng, SOC.TEAM.MEMBERS được đo theo quý, cũng theo [YEAR]",
        "không có đơn vị '15.132.99999'",
        "'một' không phải là số, hãy ghi chữ số và dấu chấm: 1234.5",
        "1.5 không phải là số nguyên, mà SOC.TEAM.MEMBERS đếm theo số nguyên; nếu muốn ghi 1500, hãy ghi không có"
                + " dấu phân cách hàng nghìn"
    };

    Platform platform;

    @Inject
    OrgUnits orgUnits;

    @BeforeEach
    void unitsAreKnown() {
        PublishedUnits.publish(platform, orgUnits);
    }

    @Test
    void an_import_that_is_refused_says_each_mistake_in_vietnamese() {
        // When
        ValidatableResponse answer = send("vi", "all");

        // Then
        answer.statusCode(422)
                .header("Content-Language", equalTo("vi"))
                .header("Vary", equalTo("Accept-Language, Accept-Encoding"))
                .body("title", equalTo("Lô dữ liệu có lỗi; không dòng nào được lưu"))
                .body("detail", equalTo("4 trên 4 dòng có lỗi; không dòng nào được lưu"))
                .body("errors.reason", contains(VIETNAMESE));
    }

    @Test
    void an_import_that_is_taken_in_part_says_the_rest_in_vietnamese_as_well() {
        // When
        ValidatableResponse answer = send("vi", "accepted");

        // Then
        answer.statusCode(200)
                .header("Content-Language", equalTo("vi"))
                .header("Vary", equalTo("Accept-Language, Accept-Encoding"))
                .body("rejected", equalTo(4))
                .body("errors.reason", contains(VIETNAMESE));
    }

    @Test
    void an_import_that_asks_for_english_is_told_in_english() {
        // When
        ValidatableResponse answer = send("en", "accepted");

        // Then
        answer.statusCode(200)
                .header("Content-Language", equalTo("en"))
                .body("errors[1].reason", equalTo("'15.132.99999' is no org unit"));
    }

    private ValidatableResponse send(String language, String mode) {
        return given().header("Authorization", "Bearer " + platform.token(Role.REPORTER, "lan"))
                .header("Accept-Language", language)
                .contentType("text/csv; charset=UTF-8")
                .body(ROWS)
                .post("/api/v1/society/observations/batch?sourceKind=SYSTEM&sourceName=portal&mode=" + mode)
                .then();
    }
}
