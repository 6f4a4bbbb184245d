package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Yên Bái (15) and the old Lào Cai (10) became the new Lào Cai (15~2025) on 2025-07-01. */
@Isolated
@ExtendWith(RunningSuite.class)
class MergersAT {

    private final Api api;

    MergersAT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ECO.OCOP.SALES", "ECO.OCOP.PRODUCTS", "GOV.DOSSIER.RECEIVED"})
    void theFigureOfTheNewProvinceBeforeTheMergerIsTheSumOfItsPredecessors(String indicator) {
        // Given
        BigDecimal yenBai = api.value(indicator, "15", "2024").decimalValue();
        BigDecimal oldLaoCai = api.value(indicator, "10", "2024").decimalValue();

        // When
        JsonNode merged = api.value(indicator, "15~2025", "2024");

        // Then
        assertThat(yenBai).isPositive();
        assertThat(oldLaoCai).isPositive();
        assertThat(merged.decimalValue()).isEqualByComparingTo(yenBai.add(oldLaoCai));
    }

    @Test
    void theSameQueryOnTheBoundariesBeforeTheMergerAnswersForYenBaiAlone() {
        // Given
        String query = "/api/v1/series?indicator=ECO.OCOP.SALES&orgUnit=15~2025&period=2024";
        BigDecimal yenBai = api.value("ECO.OCOP.SALES", "15", "2024").decimalValue();

        // When
        JsonNode answer = api.get(query + "&boundaries=2024-12-31").expect(200).body();

        // Then
        assertThat(answer.at("/series/0/orgUnit").asText()).isEqualTo("15");
        assertThat(answer.at("/series/0/values/0").decimalValue()).isEqualByComparingTo(yenBai);
        assertThat(answer.toString()).contains("resolvedFrom", "15~2025");
    }

    @Test
    void aUnitThatEndedWithoutAKnownSuccessorSaysSo() {
        // When
        JsonNode unit = api.get("/api/v1/org-units/15.138.04528").expect(200).body();

        // Then
        assertThat(unit.path("successorUnknown").asBoolean()).isTrue();
    }

    @Test
    void everyAnswerThatContainsGeneratedFiguresSaysSo() {
        // When
        JsonNode answer = api.series("ECO.OCOP.SALES", "15", "2024");

        // Then
        assertThat(answer.path("demo").asBoolean()).isTrue();
    }

    @Test
    void aPublishedFactIsNotOverwrittenByGeneratedFiguresAndItsContradictionIsKept() {
        // When
        JsonNode key = api.get("/api/v1/society/observations/SOC.TEAM.MEMBERS/15/2022")
                .expect(200)
                .body();

        // Then
        assertThat(key.findValuesAsText("sourceName").toString() + key)
                .contains("Báo Nhân Dân", "Báo Yên Bái 27/02/2023");
        assertThat(api.series("SOC.TEAM.MEMBERS", "15", "2022").path("demo").asBoolean())
                .isFalse();
    }
}
