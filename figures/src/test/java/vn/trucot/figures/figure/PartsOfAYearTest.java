package vn.trucot.figures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;

/** Which communes are parts of a province in a year in which some begin and some end; each stated 1 for the year. */
class PartsOfAYearTest {

    private static final String FLOW = "ECO.CASHLESS.TURNOVER";
    private static final String STOCK = "ECO.CASHLESS.E_WALLETS";
    private static final IndicatorCode OF_FLOW = IndicatorCode.of(FLOW);
    private static final IndicatorCode OF_STOCK = IndicatorCode.of(STOCK);

    private final CubeBuilder events = new CubeBuilder()
            .indicator(CubeBuilder.indicator(FLOW, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM))
            .indicator(CubeBuilder.indicator(STOCK, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.LAST))
            .unit(CubeBuilder.unit("20", OrgUnitKind.PROVINCE, null, "", ""))
            .unit(CubeBuilder.unit("30", OrgUnitKind.PROVINCE, null, "2024-03-01", "2024-10-01"));

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "'', '', 1, 1",
        "2024-12-31, '', 1, 1",
        "2024-01-01, '', 1, 1",
        "2025-01-01, '', , ",
        "'', 2025-01-01, 1, 1",
        "'', 2024-12-31, 1, ",
        "'', 2024-01-02, 1, ",
        "'', 2024-01-01, , ",
        "2024-05-01, 2024-06-01, 1, "
    })
    void whatEndedWithinTheYearIsAPartOfAFlowAndOfNoStock(String from, String to, BigDecimal flow, BigDecimal stock) {
        // Given
        commune("20.1", "20", from, to);

        // Then
        assertThat(value(OF_FLOW, "20")).isEqualTo(flow);
        assertThat(value(OF_STOCK, "20")).isEqualTo(stock);
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "'', 2024-10-01, 1, 1",
        "'', 2024-09-30, 1, ",
        "'', 2024-03-02, 1, ",
        "'', 2024-03-01, , ",
        "2024-09-30, '', 1, 1",
        "2024-10-01, '', , "
    })
    void ofAProvinceThatBeganAndEndedItIsItsOwnDaysThatCount(
            String from, String to, BigDecimal flow, BigDecimal stock) {
        // Given
        commune("30.1", "30", from, to);

        // Then
        assertThat(value(OF_FLOW, "30")).isEqualTo(flow);
        assertThat(value(OF_STOCK, "30")).isEqualTo(stock);
    }

    @ParameterizedTest
    @CsvSource({"'', 11", "20.2, 10"})
    void whatWentOnAsAnotherIsCountedThere(String successor, BigDecimal flow) {
        // Given
        commune("20.1", "20", "", "2024-05-01");
        commune("20.2", "20", "2024-05-01", "", 10);
        if (!successor.isEmpty()) {
            events.succession(CubeBuilder.succession("20.1", successor, "2024-05-01", "1"));
        }

        // Then
        assertThat(value(OF_FLOW, "20")).isEqualByComparingTo(flow);
        assertThat(value(OF_STOCK, "20")).isEqualByComparingTo("10");
    }

    private void commune(String id, String parent, String from, String to) {
        commune(id, parent, from, to, 1);
    }

    private void commune(String id, String parent, String from, String to, long number) {
        events.unit(CubeBuilder.unit(id, OrgUnitKind.COMMUNE, parent, from, to))
                .figure(FLOW, id, "2024", Figure.of(number))
                .figure(STOCK, id, "2024", Figure.of(number));
    }

    private BigDecimal value(IndicatorCode indicator, String unit) {
        return events.build().read(view -> new Figures(view)
                .value(indicator, Breakdown.TOTAL, view.orgTree().find(OrgUnitId.of(unit)), Period.parse("2024"))
                .value());
    }
}
