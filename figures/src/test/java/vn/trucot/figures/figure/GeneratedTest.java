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
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.CubeBuilder;

/** A generated figure gives way exactly where something real makes the figure of the unit and the period. */
class GeneratedTest {

    private static final String COUNT = "ECO.SHOPS";
    private static final String RATE = "ECO.SHOPS_ONLINE";

    private final CubeBuilder events = new CubeBuilder()
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.132", OrgUnitKind.DISTRICT, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.132.1", OrgUnitKind.COMMUNE, "15.132", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.132.1.01", OrgUnitKind.VILLAGE, "15.132.1", "", "2025-07-01"))
            .unit(CubeBuilder.unit("10", OrgUnitKind.PROVINCE, null, "", "2025-07-01"))
            .unit(CubeBuilder.unit("15~2025", OrgUnitKind.PROVINCE, null, "2025-07-01", ""));

    @ParameterizedTest
    @CsvSource({
        "SUM,  1,   ,  7",
        "SUM,  0.5, ,  3.5",
        "NONE, 1,   ,  7",
        "NONE, 0.5, ,  941",
        "SUM,  1,   1, 7",
        "NONE, 1,   1, 941"
    })
    void beforeItBeganAUnitGoesOnFromOneThatWentOnWholeOrByTheRuleOfMergers(
            AcrossUnits rule, String share, String shareOfTheOther, BigDecimal shown) {
        // Given
        events.indicator(CubeBuilder.indicator(COUNT, false, AcrossUnits.SUM, rule, AcrossTime.SUM))
                .succession(CubeBuilder.succession("15", "15~2025", "2025-07-01", share))
                .event(generated("15~2025", "2024-07", 941))
                .figure(COUNT, "15", "2024-07", Figure.of(7));
        if (shareOfTheOther != null) {
            events.succession(CubeBuilder.succession("10", "15~2025", "2025-07-01", shareOfTheOther));
        }

        // Then
        assertThat(value(COUNT, "15~2025", "2024-07").value()).isEqualByComparingTo(shown);
    }

    @Test
    void ofAPeriodInWhichTheUnitIsThereItsPredecessorsDoNotCount() {
        // Given
        events.indicator(CubeBuilder.indicator(COUNT, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM))
                .succession(CubeBuilder.succession("15", "15~2025", "2025-07-01", "1"))
                .event(generated("15~2025", "2025-07", 941))
                .figure(COUNT, "15", "2024-07", Figure.of(7));

        // Then
        assertThat(value(COUNT, "15~2025", "2025-07").value()).isEqualByComparingTo("941");
    }

    @Test
    void aUnitThatBeganOnTheLastDayOfAPeriodIsThereInIt() {
        // Given
        events.unit(CubeBuilder.unit("19", OrgUnitKind.PROVINCE, null, "", "2025-07-31"))
                .unit(CubeBuilder.unit("19~2025", OrgUnitKind.PROVINCE, null, "2025-07-31", ""))
                .indicator(CubeBuilder.indicator(COUNT, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM))
                .succession(CubeBuilder.succession("19", "19~2025", "2025-07-31", "1"))
                .event(generated("19~2025", "2025-07", 941))
                .event(generated("19~2025", "2025-06", 500))
                .figure(COUNT, "19", "2025-07", Figure.of(7))
                .figure(COUNT, "19", "2025-06", Figure.of(3));

        // Then
        assertThat(value(COUNT, "19~2025", "2025-07").value()).isEqualByComparingTo("941");
        assertThat(value(COUNT, "19~2025", "2025-06").value()).isEqualByComparingTo("3");
    }

    @Test
    void whatIsRealOfAPredecessorOfAPredecessorCounts() {
        // Given
        events.unit(CubeBuilder.unit("15~2030", OrgUnitKind.PROVINCE, null, "2030-01-01", ""))
                .indicator(CubeBuilder.indicator(COUNT, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM))
                .succession(CubeBuilder.succession("15", "15~2025", "2025-07-01", "1"))
                .succession(CubeBuilder.succession("15~2025", "15~2030", "2030-01-01", "1"))
                .event(generated("15~2030", "2024-07", 941))
                .figure(COUNT, "15.132.1", "2024-07", Figure.of(7));

        // Then
        assertThat(value(COUNT, "15~2030", "2024-07").value()).isEqualByComparingTo("7");
    }

    @ParameterizedTest
    @CsvSource({
        "15.132.1, 2024-Q3, 7",
        "15.132.1, 2024-07, 7",
        "15.132.1, 2024-09, 7",
        "15.132.1, 2024-06, 941",
        "15.132.1, 2024-10, 941",
        "15.132.1, 2024,    941",
        "15.132,   2024-08, 7",
        "15.132,   2024-12, 941",
        "10,       2024-07, 941"
    })
    void aRealFigureInThePeriodOfAPartCountsOneOutsideItDoesNot(String unit, String period, BigDecimal shown) {
        // Given
        events.indicator(CubeBuilder.indicator(COUNT, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM))
                .event(generated("15", "2024-Q3", 941))
                .figure(COUNT, unit, period, Figure.of(7));

        // Then
        assertThat(value(COUNT, "15", "2024-Q3").value()).isEqualByComparingTo(shown);
    }

    @Test
    void whatDoesNotAddUpOverTimeHasNoShorterPeriodsBelowIt() {
        // Given
        events.indicator(CubeBuilder.indicator(COUNT, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.NONE))
                .event(generated("15", "2024-Q3", 941))
                .figure(COUNT, "15.132.1", "2024-07", Figure.of(7));

        // Then
        assertThat(value(COUNT, "15", "2024-Q3").value()).isEqualByComparingTo("941");
    }

    @Test
    void whatDoesNotAddUpAcrossUnitsHasNoUnitsBelowIt() {
        // Given
        events.indicator(CubeBuilder.indicator(COUNT, false, AcrossUnits.NONE, AcrossUnits.NONE, AcrossTime.SUM))
                .event(generated("15", "2024-07", 941))
                .figure(COUNT, "15.132.1", "2024-07", Figure.of(7));

        // Then
        assertThat(value(COUNT, "15", "2024-07").value()).isEqualByComparingTo("941");
    }

    @Test
    void aUnitBelowTheLevelOfTheIndicatorIsNoPartOfIt() {
        // Given
        events.indicator(CubeBuilder.indicator(COUNT, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM))
                .event(generated("15.132.1", "2024-07", 941))
                .event(generated("15", "2024-07", 500))
                .figure(COUNT, "15.132.1.01", "2024-07", Figure.of(7));

        // Then
        assertThat(value(COUNT, "15.132.1", "2024-07").value()).isEqualByComparingTo("941");
        assertThat(value(COUNT, "15", "2024-07").value()).isEqualByComparingTo("500");
    }

    @Test
    void whatWasTakenBackOrWasGeneratedToIsNothingReal() {
        // Given
        events.indicator(CubeBuilder.indicator(COUNT, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM))
                .event(generated("15", "2024-Q3", 941))
                .event(generated("15.132", "2024-08", 3))
                .figure(COUNT, "15.132.1", "2024-07", Figure.of(7))
                .figure(COUNT, "15.132.1", "2024-09", Figure.NOT_APPLICABLE)
                .event(new Event.IndicatorWithdrawn(CubeBuilder.key(COUNT, "15.132.1", "2024-07", ""), 2, 1));

        // Then
        assertThat(value(COUNT, "15", "2024-Q3").value()).isEqualByComparingTo("941");
    }

    @Test
    void aRateOfWhichNobodyKnowsThePartsMakesNoOther() {
        // Given
        events.indicator(CubeBuilder.indicator(RATE, true, AcrossUnits.RATIO, AcrossUnits.RATIO, AcrossTime.SUM));
        for (String unit : List.of("15", "10")) {
            events.event(CubeBuilder.observed(
                    CubeBuilder.key(RATE, unit, "2024-Q3", ""), Figure.ratio(1, 2), SourceKind.DEMO));
        }

        // When
        events.figure(RATE, "15.132.1", "2024-07", Figure.of(83)).figure(RATE, "10", "2024-07", Figure.ratio(1, 4));

        // Then
        assertThat(value(RATE, "15", "2024-Q3").value()).isEqualByComparingTo("50");
        assertThat(value(RATE, "10", "2024-Q3").value()).isEqualByComparingTo("25");
    }

    private static Event generated(String unit, String period, long number) {
        return CubeBuilder.observed(CubeBuilder.key(COUNT, unit, period, ""), Figure.of(number), SourceKind.DEMO);
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
