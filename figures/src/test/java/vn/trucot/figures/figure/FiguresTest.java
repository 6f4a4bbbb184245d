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
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.CubeBuilder;

class FiguresTest {

    private static final String COUNT = "GOV.DOSSIER.RECEIVED";
    private static final String RATE = "GOV.DOSSIER.ONLINE";

    private final CubeBuilder events = new CubeBuilder()
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", ""))
            .unit(CubeBuilder.unit("15.1", OrgUnitKind.COMMUNE, "15", "", ""))
            .unit(CubeBuilder.unit("15.2", OrgUnitKind.COMMUNE, "15", "", ""))
            .unit(CubeBuilder.unit("15.3", OrgUnitKind.COMMUNE, "15", "", ""))
            .indicator(CubeBuilder.indicator(
                    COUNT,
                    false,
                    0,
                    Frequency.MONTH,
                    List.of(Frequency.YEAR),
                    OrgUnitKind.COMMUNE,
                    AcrossUnits.SUM,
                    null,
                    AcrossUnits.SUM,
                    AcrossTime.SUM,
                    List.of(CubeBuilder.dimension("channel", "online", "direct"))))
            .indicator(CubeBuilder.indicator(RATE, true, AcrossUnits.RATIO, AcrossUnits.RATIO, AcrossTime.SUM));

    @Test
    void theOwnFigureGoesBeforeEverythingElse() {
        // Given
        events.figure(COUNT, "15.1", "2024-01", Figure.of(5)).figure(COUNT, "15", "2024-01", Figure.of(100));

        // When
        Value value = value(COUNT, "", "15", "2024-01");

        // Then
        assertThat(value.value()).isEqualByComparingTo("100");
        assertThat(value.origin()).isEqualTo(Origin.OWN);
        assertThat(value.source().kind()).isEqualTo(SourceKind.REPORTED);
        assertThat(covered(value)).isEqualTo("3 of 3");
    }

    @Test
    void coverageSaysHowManyPartsReported() {
        // Given
        events.figure(COUNT, "15.1", "2024-01", Figure.of(5)).figure(COUNT, "15.3", "2024-01", Figure.NOT_APPLICABLE);

        // When
        Value value = value(COUNT, "", "15", "2024-01");

        // Then
        assertThat(value.value()).isEqualByComparingTo("5");
        assertThat(covered(value)).isEqualTo("2 of 3");
        assertThat(value.origin()).isEqualTo(Origin.PARTS);
    }

    @Test
    void aCompleteBreakdownMakesTheTotalAndAnIncompleteOneDoesNot() {
        // Given
        events.event(broken("15.1", "channel=online", 4))
                .event(broken("15.1", "channel=direct", 6))
                .event(broken("15.2", "channel=online", 7));

        // When
        Value complete = value(COUNT, "", "15.1", "2024-01");
        Value incomplete = value(COUNT, "", "15.2", "2024-01");

        // Then
        assertThat(complete.value()).isEqualByComparingTo("10");
        assertThat(complete.origin()).isEqualTo(Origin.BREAKDOWNS);
        assertThat(incomplete.state()).isEqualTo(State.NO_DATA);
        assertThat(value(COUNT, "channel=online", "15", "2024-01").value()).isEqualByComparingTo("11");
    }

    @Test
    void aRateWithoutDenominatorIsAValueOfItsOwnButNoPartOfASum() {
        // Given
        events.figure(RATE, "15.1", "2024-01", Figure.of(83)).figure(RATE, "15.2", "2024-01", Figure.ratio(1, 4));

        // When
        Value own = value(RATE, "", "15.1", "2024-01");
        Value whole = value(RATE, "", "15", "2024-01");

        // Then
        assertThat(own.value()).isEqualByComparingTo("83");
        assertThat(own.denominator()).isNull();
        assertThat(whole.value()).isEqualByComparingTo("25");
        assertThat(covered(whole)).isEqualTo("1 of 3");
    }

    @Test
    void theFourAnswersThatAreNoNumberAreDifferent() {
        // Given
        events.figure(RATE, "15.1", "2024-01", Figure.ratio(0, 0))
                .figure(RATE, "15.2", "2024-01", Figure.NOT_APPLICABLE)
                .figure(RATE, "15.3", "2024-01", Figure.ratio(0, 7));

        // When
        List<State> states = List.of("15.1", "15.2", "15.3").stream()
                .map(unit -> value(RATE, "", unit, "2024-01").state())
                .toList();

        // Then
        assertThat(states).containsExactly(State.UNDEFINED, State.NOT_APPLICABLE, State.VALUE);
        assertThat(value(RATE, "", "15.1", "2024-02").state()).isEqualTo(State.NO_DATA);
        assertThat(value(RATE, "", "15.3", "2024-01").value()).isEqualByComparingTo("0");
    }

    @Test
    void onlyInapplicablePartsMakeAnInapplicableWhole() {
        // Given
        List.of("15.1", "15.2", "15.3").forEach(unit -> events.figure(COUNT, unit, "2024-01", Figure.NOT_APPLICABLE));
        List.of("15.1", "15.2").forEach(unit -> events.figure(COUNT, unit, "2024-02", Figure.NOT_APPLICABLE));

        // When
        State all = value(COUNT, "", "15", "2024-01").state();
        State some = value(COUNT, "", "15", "2024-02").state();

        // Then
        assertThat(all).isEqualTo(State.NOT_APPLICABLE);
        assertThat(some).isEqualTo(State.NO_DATA);
    }

    @Test
    void aGeneratedPartMakesTheWholeDemo() {
        // Given
        events.figure(COUNT, "15.1", "2024-01", Figure.of(1))
                .event(CubeBuilder.observed(
                        CubeBuilder.key(COUNT, "15.2", "2024-01", ""), Figure.of(2), SourceKind.DEMO))
                .figure(COUNT, "15.1", "2024-02", Figure.of(1));

        // When
        Value generated = value(COUNT, "", "15", "2024-01");
        Value stated = value(COUNT, "", "15", "2024-02");

        // Then
        assertThat(generated.demo()).isTrue();
        assertThat(stated.demo()).isFalse();
        assertThat(value(COUNT, "", "15", "2024").demo()).isTrue();
    }

    @Test
    void sumsBeyondEighteenDigitsStayExact() {
        // Given
        String large = "999999999999999999";
        List.of("15.1", "15.2", "15.3")
                .forEach(unit -> events.figure(COUNT, unit, "2024-01", Figure.of(new BigDecimal(large))));
        for (int month = 2; month <= 12; month++) {
            events.figure(COUNT, "15.1", "2024-%02d".formatted(month), Figure.of(new BigDecimal(large)));
        }

        // When
        Value year = value(COUNT, "", "15", "2024");

        // Then
        assertThat(year.value()).isEqualTo(new BigDecimal(large).multiply(BigDecimal.valueOf(14)));
    }

    @Test
    void aRangeMayEndWithTheLastPeriodThereIs() {
        // Then
        assertThat(PeriodList.parse("2198..2199")).containsExactly(Period.year(2198), Period.year(2199));
    }

    @Test
    void aNumberOfManyPlacesAmongManyOthersIsAddedWhole() {
        // Given
        for (int unit = 100; unit < 300; unit++) {
            events.unit(CubeBuilder.unit("15." + unit, OrgUnitKind.COMMUNE, "15", "", ""))
                    .figure(COUNT, "15." + unit, "2024-01", Figure.of(1));
        }

        // When
        events.figure(COUNT, "15.1", "2024-01", Figure.of(new BigDecimal("0.000000000000000001")));

        // Then
        assertThat(value(COUNT, "", "15", "2024-01").numerator()).isEqualByComparingTo("200.000000000000000001");
        assertThat(value(COUNT, "", "15.1", "2024-01").numerator()).isEqualByComparingTo("0.000000000000000001");
    }

    @ParameterizedTest
    @CsvSource({"1,3,33.3", "2,3,66.7", "1,2000,0.1", "1,2001,0", "-1,2000,-0.1", "125,1000,12.5", "0,5,0", "7,7,100"})
    void valuesArePrintedRoundedHalfUp(long numerator, long denominator, String printed) {
        // Given
        events.figure(RATE, "15.1", "2024-01", Figure.ratio(numerator, denominator));

        // When
        Value value = value(RATE, "", "15.1", "2024-01");

        // Then
        assertThat(value.value()).isEqualTo(new BigDecimal(printed));
    }

    @Test
    void aPeriodShorterThanTheObservedOnesHasNoData() {
        // Given
        events.indicator(CubeBuilder.indicator(
                "DTI.RANK",
                false,
                0,
                Frequency.YEAR,
                List.of(),
                OrgUnitKind.PROVINCE,
                AcrossUnits.NONE,
                null,
                AcrossUnits.NONE,
                AcrossTime.NONE,
                List.of()));

        // When
        Value value = value("DTI.RANK", "", "15", "2024-01");

        // Then
        assertThat(value.reason()).isEqualTo(Reason.PERIOD_TOO_SHORT);
        assertThat(value("SOC.UNHEARD.OF", "", "15", "2024").reason()).isEqualTo(Reason.INDICATOR_UNDEFINED);
    }

    private static Event broken(String unit, String breakdown, long count) {
        return CubeBuilder.observed(
                CubeBuilder.key(COUNT, unit, "2024-01", breakdown), Figure.of(count), SourceKind.REPORTED);
    }

    private static String covered(Value value) {
        return value.coverage().reporting() + " of " + value.coverage().expected();
    }

    private Value value(String indicator, String breakdown, String unit, String period) {
        return events.build().read(view -> new Figures(view)
                .value(
                        IndicatorCode.of(indicator),
                        Breakdown.parse(breakdown),
                        view.orgTree().find(OrgUnitId.of(unit)),
                        Period.parse(period)));
    }
}
