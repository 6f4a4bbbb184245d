package vn.trucot.figures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;

/** What periods of six and nine months are made of, and that they make nothing they should not. */
class HalfYearAndNineMonthsTest {

    private static final String FLOW = "ECO.CASHLESS.TURNOVER";
    private static final String STOCK = "ECO.CASHLESS.E_WALLETS";
    private static final String SHARE = "GOV.DOSSIER.ON_TIME";

    private final CubeBuilder events = new CubeBuilder()
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", ""))
            .unit(CubeBuilder.unit("15.1", OrgUnitKind.COMMUNE, "15", "", ""))
            .unit(CubeBuilder.unit("15.2", OrgUnitKind.COMMUNE, "15", "", ""));

    @ParameterizedTest
    @CsvSource({"2024-S1, 21, 6, 66.67", "2024-S2, 57, 12, 66.67", "2024-P9M, 45, 9, 66.67", "2024, 78, 12, 66.67"})
    void theyAreMadeOfTheMonthsInThem(String period, BigDecimal flow, BigDecimal stock, BigDecimal share) {
        // Given: of each month as much as its number
        events.indicator(of(FLOW, false, Frequency.MONTH, AcrossTime.SUM, Frequency.QUARTER, Frequency.YEAR))
                .indicator(of(STOCK, false, Frequency.MONTH, AcrossTime.LAST))
                .indicator(of(SHARE, true, Frequency.MONTH, AcrossTime.SUM));
        for (int month = 1; month <= 12; month++) {
            String each = Period.month(2024, month).toString();
            events.figure(FLOW, "15.1", each, Figure.of(month))
                    .figure(STOCK, "15.1", each, Figure.of(month))
                    .figure(SHARE, "15.1", each, Figure.ratio(2L * month, 3L * month));
        }

        // Then
        assertThat(value(FLOW, "15.1", period).value()).isEqualByComparingTo(flow);
        assertThat(value(STOCK, "15.1", period).value()).isEqualByComparingTo(stock);
        assertThat(value(SHARE, "15", period).value()).isEqualByComparingTo(share);
    }

    @Test
    void nineMonthsSayHowManyOfTheirMonthsAreThere() {
        // Given
        events.indicator(of(FLOW, false, Frequency.MONTH, AcrossTime.SUM));
        Stream.of("2024-01", "2024-09", "2024-10").forEach(month -> events.figure(FLOW, "15.1", month, Figure.of(5)));

        // When
        Value nine = value(FLOW, "15", "2024-P9M");

        // Then
        assertThat(nine.value()).isEqualByComparingTo("10");
        assertThat(nine.coverage().periods()).isEqualTo(new Coverage.CoveredPeriods(Frequency.MONTH, 2, 9));
        assertThat(nine.coverage().reports()).isEqualTo(new Coverage.CoveredReports(2, 18));
    }

    @Test
    void whatIsStatedForAHalfStandsForItAndGoesIntoTheYearButNotIntoNineMonths() {
        // Given
        events.indicator(of(FLOW, false, Frequency.QUARTER, AcrossTime.SUM, Frequency.HALF_YEAR, Frequency.NINE_MONTHS))
                .figure(FLOW, "15.1", "2024-Q1", Figure.of(1))
                .figure(FLOW, "15.1", "2024-Q2", Figure.of(2))
                .figure(FLOW, "15.1", "2024-Q3", Figure.of(4))
                .figure(FLOW, "15.1", "2024-S1", Figure.of(100));

        // Then
        assertThat(value(FLOW, "15.1", "2024-S1").value()).isEqualByComparingTo("100");
        assertThat(value(FLOW, "15.1", "2024-P9M").value()).isEqualByComparingTo("7");
        assertThat(value(FLOW, "15.1", "2024").value()).isEqualByComparingTo("104");
    }

    @Test
    void whatIsStatedForNineMonthsStandsForThemAlone() {
        // Given
        events.indicator(of(FLOW, false, Frequency.QUARTER, AcrossTime.SUM, Frequency.NINE_MONTHS, Frequency.YEAR))
                .figure(FLOW, "15.1", "2024-Q1", Figure.of(1))
                .figure(FLOW, "15.1", "2024-P9M", Figure.of(50));

        // Then
        assertThat(value(FLOW, "15.1", "2024-P9M").value()).isEqualByComparingTo("50");
        assertThat(value(FLOW, "15.1", "2024").value()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({"HALF_YEAR, 2024-P9M", "YEAR, 2024-P9M", "YEAR, 2024-S1", "NINE_MONTHS, 2024-S1"})
    void longerOrCrossingPeriodsMakeNone(Frequency observed, String asked) {
        // Given
        events.indicator(of(FLOW, false, observed, AcrossTime.SUM));
        Period.year(2024).split(observed).forEach(each -> events.figure(FLOW, "15.1", each.toString(), Figure.of(3)));

        // When
        Value none = value(FLOW, "15.1", asked);

        // Then
        assertThat(none.state()).isEqualTo(State.NO_DATA);
        assertThat(none.reason()).isEqualTo(Reason.PERIOD_TOO_SHORT);
    }

    private static IndicatorDefinition of(
            String code, boolean ratio, Frequency frequency, AcrossTime acrossTime, Frequency... coarser) {
        AcrossUnits acrossUnits = ratio ? AcrossUnits.RATIO : AcrossUnits.SUM;
        return CubeBuilder.indicator(
                code,
                ratio,
                2,
                frequency,
                List.of(coarser),
                OrgUnitKind.COMMUNE,
                acrossUnits,
                null,
                acrossUnits,
                acrossTime,
                List.of());
    }

    private Value value(String indicator, String unit, String period) {
        return events.build().read(view -> new Figures(view)
                .value(
                        IndicatorCode.of(indicator),
                        Breakdown.TOTAL,
                        view.orgTree().find(OrgUnitId.of(unit)),
                        Period.parse(period)));
    }
}
