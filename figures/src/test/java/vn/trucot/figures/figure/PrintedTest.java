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
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.PeriodCode;

/** Values rounded half up in one machine word, as a page of many figures needs them. */
class PrintedTest {

    private static final String RATE = "GOV.DOSSIER.ONLINE";
    private static final String COUNT = "GOV.DOSSIER.RECEIVED";

    private static final String SCALED = "GOV.DOSSIER.SCALED";
    private static final String MEAN = "GOV.DOSSIER.MEAN";

    private final CubeBuilder events = new CubeBuilder()
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", ""))
            .unit(CubeBuilder.unit("15.1", OrgUnitKind.COMMUNE, "15", "", ""))
            .unit(CubeBuilder.unit("15.2", OrgUnitKind.COMMUNE, "15", "", ""))
            .indicator(CubeBuilder.indicator(RATE, true, AcrossUnits.RATIO, AcrossUnits.RATIO, AcrossTime.SUM))
            .indicator(CubeBuilder.indicator(COUNT, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM));

    /** Tenths of a percent. */
    @ParameterizedTest
    @CsvSource({
        "1,  3,    333",
        "2,  3,    667",
        "-2, 3,    -667",
        "1,  2000, 1",
        "1,  2001, 0",
        "-1, 2000, -1",
        "-1, 2001, 0",
        "3,  2000, 2",
        "0,  7,    0",
        "7,  7,    1000",
        "9223372036854775,  1, 9223372036854775000",
        "9223372036854776,  1, " + Long.MIN_VALUE,
        "-9223372036854775, 1, -9223372036854775000",
        "-9223372036854776, 1, " + Long.MIN_VALUE,
    })
    void aRatioIsPrintedInTenthsOfItsUnit(long numerator, long denominator, long printed) {
        // Given
        events.figure(RATE, "15.1", "2024-01", Figure.ratio(numerator, denominator));

        // When / Then
        assertThat(printed(RATE)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "7,     70",
        "1.5,   15",
        "1.24,  12",
        "1.25,  13",
        "-1.25, -13",
        "-1.24, -12",
        "0.049, 0",
        "922337203685477580,  9223372036854775800",
        "922337203685477581,  " + Long.MIN_VALUE,
        "-922337203685477580, -9223372036854775800",
        "-922337203685477581, " + Long.MIN_VALUE,
    })
    void aNumberIsPrintedInTenths(BigDecimal number, long printed) {
        // Given
        events.figure(COUNT, "15.1", "2024-01", Figure.of(number));

        // When / Then
        assertThat(printed(COUNT)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "922337203685477580, 9223372036854775800",
        "922337203685477581, " + Long.MIN_VALUE,
        "-922337203685477580, -9223372036854775800",
    })
    void aNumberBesideOneOfMorePlacesIsWidenedAsFarAsTheWordGoes(BigDecimal number, long printed) {
        // Given
        events.figure(COUNT, "15.2", "2024-01", Figure.of(new BigDecimal("0.5")))
                .figure(COUNT, "15.1", "2024-01", Figure.of(number));

        // When / Then
        assertThat(printed(COUNT)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"100000000, 500000000", "1000000000, " + Long.MIN_VALUE, "0.5, " + Long.MIN_VALUE, "5000.0, 25000"})
    void aFactorIsUsedAsWordIfItIsOne(BigDecimal factor, long printed) {
        // Given
        events.indicator(times(factor)).figure(SCALED, "15.1", "2024-01", Figure.ratio(1, 2));

        // When / Then
        assertThat(printed(SCALED)).isEqualTo(printed);
    }

    @Test
    void whatIsHeldAsDecimalIsPrintedElsewhere() {
        // Given: a mean, which is worked out exactly
        events.indicator(CubeBuilder.indicator(MEAN, false, AcrossUnits.MEAN, AcrossUnits.MEAN, AcrossTime.SUM))
                .figure(MEAN, "15.1", "2024-01", Figure.of(1))
                .figure(MEAN, "15.2", "2024-01", Figure.of(2));

        // When
        long printed = printed(MEAN, "15");

        // Then
        assertThat(printed).isEqualTo(Rules.TOO_LARGE);
    }

    private static IndicatorDefinition times(BigDecimal factor) {
        IndicatorDefinition rate =
                CubeBuilder.indicator(SCALED, true, AcrossUnits.RATIO, AcrossUnits.RATIO, AcrossTime.SUM);
        return new IndicatorDefinition(
                rate.code(),
                rate.names(),
                null,
                rate.measureUnit(),
                true,
                factor,
                1,
                rate.frequency(),
                List.of(),
                rate.level(),
                rate.acrossUnits(),
                null,
                rate.acrossMergers(),
                rate.acrossTime(),
                rate.direction(),
                null,
                null,
                false,
                List.of(),
                null);
    }

    private long printed(String indicator) {
        return printed(indicator, "15.1");
    }

    private long printed(String indicator, String unit) {
        return events.build().read(view -> {
            Evaluation evaluation = new Figures(view).evaluation(IndicatorCode.of(indicator), Breakdown.TOTAL);
            Line line = evaluation.evaluate(
                    view.orgTree().find(OrgUnitId.of(unit)), new Window(PeriodCode.of(Period.parse("2024-01")), 1), 1);
            return evaluation.printed(line, 0);
        });
    }
}
