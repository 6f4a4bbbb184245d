package vn.trucot.economy.digitaleconomy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** The account of the digital economy is told as preliminary first and as final later; both stay. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class AccountComponentTest {

    private static final String SHARE = "ECO.DIGITAL_ECONOMY.GRDP_SHARE";
    private static final String FINAL = "ECO.DIGITAL_ECONOMY.FINAL";
    private static final String DIFFERENCE = "ECO.DIGITAL_ECONOMY.DIFFERENCE";

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    private MeasuredFigures figures;
    private KnownUnits units;

    @BeforeEach
    void aProvince() {
        units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
    }

    @Test
    void finalFiguresReplacePreliminaryOnesWhichStayInTheHistory() {
        // Given
        send(units.province(), account(12, 0)).statusCode(201);
        assertThat(stated(SHARE)).isEqualTo("12/100 REPORTED");
        assertThat(stated(FINAL)).isEqualTo("0 REPORTED");
        long before = figures.revisions(units.province(), SHARE);

        // When
        send(units.province(), account(13, 1)).statusCode(200);

        // Then
        assertThat(stated(SHARE)).isEqualTo("13/100 REPORTED");
        assertThat(stated(FINAL)).isEqualTo("1 REPORTED");
        assertThat(figures.revisions(units.province(), SHARE)).isGreaterThan(before);
    }

    @Test
    void theEstimateFromAboveMayBeLessThanTheSumOfParts() {
        // Given
        Map<String, Object> account = account(12, 0);
        account.put("topDown", 10);

        // When
        send(units.province(), account).statusCode(201);

        // Then
        assertThat(stated(DIFFERENCE)).isEqualTo("-2 REPORTED");
    }

    @Test
    void onlyAProvinceHasAnAccount() {
        send(units.commune(), account(12, 0)).statusCode(422);
    }

    private String stated(String indicator) {
        return figures.of(indicator, units.province(), "2025-Q4").orElse("none");
    }

    /** Parts of 5, 1 and what is left, of 100. */
    private static Map<String, Object> account(int parts, int isFinal) {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("grdp", 100);
        account.put("core", 5);
        account.put("platforms", 1);
        account.put("sectors", parts - 6);
        account.put("final", isFinal);
        return account;
    }

    private static ValidatableResponse send(String unit, Map<String, Object> account) {
        return given().contentType("application/json")
                .body(Map.of("lines", List.of(Map.of("figures", account))))
                .put("/api/v1/economy/forms/digital-economy/returns/" + unit + "/2025-Q4")
                .then();
    }
}
