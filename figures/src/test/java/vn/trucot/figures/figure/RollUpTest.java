package vn.trucot.figures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.CubeBuilder;

/** What goes into a figure of a longer period or a larger unit, each case with its number. */
class RollUpTest {

    private static final String FLOW = "ECO.CASHLESS.TURNOVER";
    private static final String SPLIT = "GOV.DOSSIER.RECEIVED";
    private static final String STOCK = "ECO.CASHLESS.E_WALLETS";
    private static final String GREATEST = "GOV.SERVICE.BEST_SHARE";
    private static final String MEAN = "GOV.SERVICE.WAITING";
    private static final String RATE = "GOV.TRAINING.OFFICIALS_TRAINED";

    private final CubeBuilder events = new CubeBuilder()
            .unit(CubeBuilder.unit("VN", OrgUnitKind.COUNTRY, null, "", ""))
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, "VN", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.1", OrgUnitKind.COMMUNE, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.2", OrgUnitKind.COMMUNE, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15~2025", OrgUnitKind.PROVINCE, "VN", "2025-07-01", ""))
            .unit(CubeBuilder.unit("15~2025.3", OrgUnitKind.COMMUNE, "15~2025", "2025-07-01", ""))
            .unit(CubeBuilder.unit("19", OrgUnitKind.PROVINCE, "VN", "", ""))
            .succession(CubeBuilder.succession("15", "15~2025", "2025-07-01", "1"))
            .succession(CubeBuilder.succession("15.1", "15~2025.3", "2025-07-01", "1"))
            .succession(CubeBuilder.succession("15.2", "15~2025.3", "2025-07-01", "1"))
            .indicator(monthly(FLOW, false, AcrossUnits.SUM, AcrossTime.SUM))
            .indicator(monthly(STOCK, false, AcrossUnits.SUM, AcrossTime.LAST))
            .indicator(monthly(RATE, true, AcrossUnits.RATIO, AcrossTime.LAST))
            .indicator(CubeBuilder.indicator(
                    SPLIT,
                    false,
                    0,
                    Frequency.MONTH,
                    List.of(Frequency.QUARTER, Frequency.YEAR),
                    OrgUnitKind.COMMUNE,
                    AcrossUnits.SUM,
                    null,
                    AcrossUnits.SUM,
                    AcrossTime.SUM,
                    List.of(CubeBuilder.dimension("channel", "online", "direct"))));

    @ParameterizedTest
    @CsvSource({"15.1, 15.2", "15.2, 15.1"})
    void ofEqualGreatestValuesTheOneOfMoreGoesIntoTheYearWhicheverUnitStatesIt(String more, String less) {
        // Given
        events.indicator(monthly(GREATEST, true, AcrossUnits.MAX, AcrossTime.SUM))
                .figure(GREATEST, more, "2024-01", Figure.ratio(22, 22))
                .figure(GREATEST, less, "2024-01", Figure.ratio(11, 11))
                .figure(GREATEST, less, "2024-02", Figure.ratio(30, 60));

        // When
        Value year = value(GREATEST, "15", "2024");

        // Then
        assertThat(year.numerator()).isEqualByComparingTo("52");
        assertThat(year.denominator()).isEqualByComparingTo("82");
    }

    @Test
    void aYearIsTheSumOfTheMonthsThatTheUnitShowsWhoeverStatedThem() {
        // Given
        events.figure(FLOW, "15", "2024-01", Figure.of(100))
                .figure(FLOW, "15.1", "2024-01", Figure.of(7))
                .figure(FLOW, "15.1", "2024-02", Figure.of(5))
                .figure(FLOW, "15.2", "2024-02", Figure.of(6));

        // When
        Value year = value(FLOW, "15", "2024");

        // Then
        assertThat(year.value()).isEqualByComparingTo("111");
        assertThat(year.coverage().periods()).isEqualTo(new Coverage.CoveredPeriods(Frequency.MONTH, 2, 12));
        assertThat(year.coverage().reports()).isEqualTo(new Coverage.CoveredReports(4, 24));
    }

    @Test
    void aYearOfMeansOfUnitsIsTheirSumThoughTheyAreNoSumsThemselves() {
        // Given: means of 1.5 and 7, and an own figure of 4
        events.indicator(monthly(MEAN, false, AcrossUnits.MEAN, AcrossTime.SUM))
                .figure(MEAN, "15.1", "2024-01", Figure.of(1))
                .figure(MEAN, "15.2", "2024-01", Figure.of(2))
                .figure(MEAN, "15.1", "2024-03", Figure.of(7))
                .figure(MEAN, "15", "2024-05", Figure.of(4));

        // When
        Value year = value(MEAN, "15", "2024");

        // Then
        assertThat(year.exact()).isEqualTo(Rational.of(new BigDecimal("12.5")));
        assertThat(year.numerator()).isNull();
        assertThat(year.origin()).isEqualTo(Origin.TIME);
        assertThat(value(MEAN, "15", "2024-Q1").exact()).isEqualTo(Rational.of(new BigDecimal("8.5")));
    }

    @Test
    void aMeanOverTimeLeavesOutWhatHadNoCasesAndHasNoneIfNothingHad() {
        // Given
        events.indicator(monthly(MEAN, true, AcrossUnits.RATIO, AcrossTime.MEAN))
                .figure(MEAN, "15.1", "2024-01", Figure.ratio(1, 2))
                .figure(MEAN, "15.1", "2024-02", Figure.ratio(0, 0))
                .figure(MEAN, "15.1", "2024-03", Figure.ratio(1, 4))
                .figure(MEAN, "15.1", "2024-04", Figure.ratio(0, 0));

        // When
        Value first = value(MEAN, "15.1", "2024-Q1");
        Value second = value(MEAN, "15.1", "2024-Q2");

        // Then
        assertThat(first.value()).isEqualByComparingTo("37.5");
        assertThat(second.state()).isEqualTo(State.UNDEFINED);
        assertThat(second.coverage().periods().reporting()).isEqualTo(1);
    }

    @Test
    void whatAPartStatesOnlyForTheYearStillCounts() {
        // Given
        events.figure(STOCK, "15.1", "2022-12", Figure.of(600)).figure(STOCK, "15.2", "2022", Figure.of(106_062));

        // When
        Value year = value(STOCK, "15", "2022");

        // Then
        assertThat(year.value()).isEqualByComparingTo("106662");
        assertThat(value(STOCK, "15", "2022-12").value()).isEqualByComparingTo("600");
    }

    @Test
    void aYearShowsWhatItsLastMonthWithDataShows() {
        // Given
        events.figure(STOCK, "15.1", "2024-05", Figure.of(40))
                .figure(STOCK, "15.2", "2024-04", Figure.of(9))
                .figure(STOCK, "15.1", "2024-04", Figure.of(30));

        // When
        Value year = value(STOCK, "15", "2024");

        // Then
        assertThat(year.value()).isEqualByComparingTo("40");
        assertThat(year.coverage().reporting()).isEqualTo(1);
        assertThat(year.coverage().expected()).isEqualTo(2);
    }

    @Test
    void aGeneratedQuarterHidesNoRealMonth() {
        // Given
        events.event(generated(FLOW, "15.1", "2024-Q3", 941))
                .event(generated(FLOW, "15.2", "2024-Q3", 500))
                .figure(FLOW, "15.1", "2024-07", Figure.of(10));

        // When
        Value quarter = value(FLOW, "15.1", "2024-Q3");

        // Then
        assertThat(quarter.value()).isEqualByComparingTo("10");
        assertThat(quarter.demo()).isFalse();
        assertThat(value(FLOW, "15", "2024-Q3").value()).isEqualByComparingTo("510");
        assertThat(value(FLOW, "15", "2024-Q3").demo()).isTrue();
    }

    @Test
    void aGeneratedFigureOfAProvinceHidesNoRealFigureOfItsCommunes() {
        // Given
        events.event(generated(FLOW, "15", "2024-07", 941)).figure(FLOW, "15.2", "2024-07", Figure.of(3));

        // When
        Value month = value(FLOW, "15", "2024-07");

        // Then
        assertThat(month.value()).isEqualByComparingTo("3");
        assertThat(month.coverage().reporting()).isEqualTo(1);
    }

    @Test
    void aGeneratedTotalHidesNoRealBreakdown() {
        // Given
        events.event(generated(SPLIT, "15.1", "2024-07", 941))
                .event(real(SPLIT, "15.1", "2024-07", "channel=online", 4))
                .event(real(SPLIT, "15.1", "2024-07", "channel=direct", 6));

        // When
        Value month = value(SPLIT, "15.1", "2024-07");

        // Then
        assertThat(month.value()).isEqualByComparingTo("10");
        assertThat(month.demo()).isFalse();
    }

    @Test
    void aBreakdownThatIsNotCompleteOrPartlyGeneratedReplacesNoTotal() {
        // Given
        events.event(generated(SPLIT, "15.1", "2024-07", 941))
                .event(real(SPLIT, "15.1", "2024-07", "channel=online", 4))
                .event(generated(SPLIT, "15.1", "2024-08", 500))
                .event(real(SPLIT, "15.1", "2024-08", "channel=online", 4))
                .event(generated(SPLIT, "15.1", "2024-08", "channel=direct", 6));

        // Then
        assertThat(value(SPLIT, "15.1", "2024-07").value()).isEqualByComparingTo("941");
        assertThat(value(SPLIT, "15.1", "2024-08").value()).isEqualByComparingTo("500");
    }

    @Test
    void aGeneratedHistoryHidesNoRealFigureOfThoseAUnitGoesOnFrom() {
        // Given
        events.event(generated(FLOW, "15~2025", "2024-07", 941))
                .event(generated(FLOW, "15~2025", "2024-08", 500))
                .figure(FLOW, "15", "2024-07", Figure.of(3));

        // When
        Value month = value(FLOW, "15~2025", "2024-07");

        // Then
        assertThat(month.value()).isEqualByComparingTo("3");
        assertThat(month.demo()).isFalse();
        assertThat(value(FLOW, "15~2025", "2024-08").value()).isEqualByComparingTo("500");
    }

    @Test
    void aPublishedRateHidesNoParts() {
        // Given
        events.figure(RATE, "15", "2022", Figure.of(40))
                .figure(RATE, "15.1", "2022", Figure.ratio(1_441, 3_688))
                .figure(RATE, "19", "2022", Figure.ratio(1_271, 3_223));

        // When
        Value country = value(RATE, "VN", "2022");

        // Then
        assertThat(value(RATE, "15", "2022").value()).isEqualByComparingTo("40");
        assertThat(country.numerator()).isEqualByComparingTo("2712");
        assertThat(country.denominator()).isEqualByComparingTo("6911");
        assertThat(country.value()).isEqualByComparingTo("39.2");
    }

    @Test
    void theRateOfAMergedProvinceIsMadeOfThePartsOfBoth() {
        // Given
        events.figure(RATE, "15", "2022", Figure.of(40))
                .figure(RATE, "15.1", "2022", Figure.ratio(1, 4))
                .figure(RATE, "15.2", "2022", Figure.ratio(2, 4));

        // When
        Value merged = value(RATE, "15~2025.3", "2022");

        // Then
        assertThat(merged.numerator()).isEqualByComparingTo("3");
        assertThat(merged.denominator()).isEqualByComparingTo("8");
    }

    @Test
    void theCountryIsTheSumOfItsProvincesOfTheLastDayInTheYearOfAMerger() {
        // Given
        for (int month = 1; month <= 6; month++) {
            events.figure(FLOW, "15.1", "2025-0" + month, Figure.of(10));
        }
        events.figure(FLOW, "15~2025", "2025", Figure.of(150)).figure(FLOW, "19", "2025", Figure.of(1_000));

        // When
        BigDecimal country = value(FLOW, "VN", "2025").value();

        // Then
        assertThat(country).isEqualByComparingTo("1150");
        assertThat(value(FLOW, "15", "2025").value()).isEqualByComparingTo("60");
    }

    @Test
    void aHalfYearThatThePredecessorsReportAsTheYearCountsForTheTimeBefore() {
        // Given
        events.figure(FLOW, "15.1", "2025", Figure.of(60))
                .figure(FLOW, "15~2025.3", "2025-07", Figure.of(11))
                .figure(FLOW, "15~2025.3", "2025-08", Figure.of(12));

        // When
        Value year = value(FLOW, "15~2025.3", "2025");

        // Then
        assertThat(year.value()).isEqualByComparingTo("83");
        assertThat(value(FLOW, "VN", "2025").value()).isEqualByComparingTo("83");
    }

    @Test
    void aUnitWhosePartsNobodyKnowsIsExpectedWhileItIsSilent() {
        // Given
        events.figure(STOCK, "15.1", "2024-12", Figure.of(1)).figure(STOCK, "15.2", "2024-12", Figure.of(2));

        // When
        Coverage coverage = value(STOCK, "VN", "2024-12").coverage();

        // Then
        assertThat(coverage.reporting()).isEqualTo(2);
        assertThat(coverage.expected()).isEqualTo(3);
    }

    @Test
    void aChangeIsOneOnlyIfTheSameMonthsAndUnitsAreInBothFigures() {
        // Given
        for (int month = 1; month <= 12; month++) {
            for (String unit : List.of("15.1", "15.2")) {
                events.figure(FLOW, unit, "2023-%02d".formatted(month), Figure.of(1));
                if (month <= 10) {
                    events.figure(FLOW, unit, "2024-%02d".formatted(month), Figure.of(1));
                }
            }
        }
        events.figure(FLOW, "15.1", "2022-01", Figure.of(4));

        // When
        Value tenMonths = value(FLOW, "15", "2024");
        Value year = value(FLOW, "15", "2023");

        // Then
        assertThat(obstacle(tenMonths, PeriodState.ENDED, year)).isEqualTo(Comparison.Obstacle.OTHER_PERIODS);
        assertThat(obstacle(tenMonths, PeriodState.RUNNING, year)).isEqualTo(Comparison.Obstacle.PERIOD_NOT_ENDED);
        assertThat(obstacle(value(FLOW, "15", "2023-01"), PeriodState.ENDED, value(FLOW, "15", "2022-01")))
                .isEqualTo(Comparison.Obstacle.OTHER_UNITS);
        assertThat(obstacle(value(FLOW, "15", "2024-03"), PeriodState.ENDED, value(FLOW, "15", "2023-03")))
                .isNull();
    }

    private static Comparison.Obstacle obstacle(Value now, PeriodState state, Value before) {
        return Comparison.of(now, state, before, PeriodState.CLOSED).obstacle();
    }

    private static IndicatorDefinition monthly(
            String code, boolean ratio, AcrossUnits acrossUnits, AcrossTime acrossTime) {
        return CubeBuilder.indicator(
                code,
                ratio,
                ratio ? 1 : 0,
                Frequency.MONTH,
                List.of(Frequency.QUARTER, Frequency.YEAR),
                OrgUnitKind.COMMUNE,
                acrossUnits,
                null,
                acrossUnits,
                acrossTime,
                List.of());
    }

    private static Event generated(String indicator, String unit, String period, long number) {
        return generated(indicator, unit, period, "", number);
    }

    private static Event generated(String indicator, String unit, String period, String breakdown, long number) {
        return CubeBuilder.observed(
                CubeBuilder.key(indicator, unit, period, breakdown), Figure.of(number), SourceKind.DEMO);
    }

    private static Event real(String indicator, String unit, String period, String breakdown, long number) {
        return CubeBuilder.observed(
                CubeBuilder.key(indicator, unit, period, breakdown), Figure.of(number), SourceKind.RECORDS);
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
