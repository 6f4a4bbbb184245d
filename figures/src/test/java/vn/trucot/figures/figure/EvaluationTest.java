package vn.trucot.figures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.PeriodCode;

/** What is said beside a number: whether it is complete, why there is none, and what it would be without an own figure. */
class EvaluationTest {

    private static final IndicatorCode FLOW = IndicatorCode.of("GOV.DOSSIER.RECEIVED");
    private static final IndicatorCode LONELY = IndicatorCode.of("DTI.RANK");

    private final CubeBuilder events = new CubeBuilder()
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.1", OrgUnitKind.COMMUNE, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.2", OrgUnitKind.COMMUNE, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15~2025", OrgUnitKind.PROVINCE, null, "2025-07-01", ""))
            .unit(CubeBuilder.unit("19", OrgUnitKind.PROVINCE, null, "2025-07-01", ""))
            .succession(CubeBuilder.succession("15", "15~2025", "2025-07-01", "0.5"))
            .indicator(CubeBuilder.indicator(FLOW.text(), false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM))
            .indicator(
                    CubeBuilder.indicator(LONELY.text(), false, AcrossUnits.NONE, AcrossUnits.NONE, AcrossTime.NONE));

    @Test
    void withoutTheOwnFigureItIsWhatItsPartsMake() {
        // Given
        events.figure(FLOW.text(), "15", "2024-01", Figure.of(100))
                .figure(FLOW.text(), "15.1", "2024-01", Figure.of(5));

        // When
        Value own = value(FLOW, "15", "2024-01");
        Value without = withoutOwn(FLOW, "15", "2024-01");

        // Then
        assertThat(own.value()).isEqualByComparingTo("100");
        assertThat(own.coverage().reporting()).isEqualTo(2);
        assertThat(without.value()).isEqualByComparingTo("5");
        assertThat(without.origin()).isEqualTo(Origin.PARTS);
        assertThat(without.coverage().reporting()).isEqualTo(1);
        assertThat(without.coverage().expected()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "15.1,    2024-01, NO_DATA,",
        "15.1,    2025-07, NO_DATA, UNIT_ENDED",
        "15~2025, 2025-08, NO_DATA,",
    })
    void withoutTheOwnFigureThereMayBeNone(String unit, String period, State state, Reason reason) {
        // Given
        events.figure(FLOW.text(), unit, period, Figure.of(100));

        // When
        Value without = withoutOwn(FLOW, unit, period);

        // Then
        assertThat(without.state()).isEqualTo(state);
        assertThat(without.reason()).isEqualTo(reason);
        assertThat(without.coverage().expected()).isEqualTo(reason == null ? 1 : 0);
    }

    @Test
    void ofAnIndicatorThatNobodyDefinedNothingIsKnown() {
        // Given
        IndicatorCode unknown = IndicatorCode.of("GOV.UNKNOWN");

        CubeView view = events.build().view();
        OrgNode province = node(view, "15");
        List<Period> january = List.of(month("2024-01"));

        // When
        List<Value> values = new Figures(view).values(unknown, Breakdown.TOTAL, province, january);
        List<Part> parts = new Figures(view).parts(unknown, Breakdown.TOTAL, province, january.getFirst());

        // Then
        assertThat(values).extracting(Value::reason).containsExactly(Reason.INDICATOR_UNDEFINED);
        assertThat(withoutOwn(unknown, "15", "2024-01").reason()).isEqualTo(Reason.INDICATOR_UNDEFINED);
        assertThat(parts).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GOV.DOSSIER.RECEIVED, 15,      2024-01,",
        "GOV.DOSSIER.RECEIVED, 15,      2025-06,",
        "GOV.DOSSIER.RECEIVED, 15,      2025-07, UNIT_ENDED",
        "GOV.DOSSIER.RECEIVED, 19,      2025-06, UNIT_NOT_BEGUN",
        "GOV.DOSSIER.RECEIVED, 19,      2025-07,",
        "DTI.RANK,             15,      2024-01, NOT_COMPARABLE",
        "DTI.RANK,             15.1,    2024-01,",
    })
    void itSaysWhyThereIsNoFigure(IndicatorCode indicator, String unit, String period, Reason reason) {
        // When
        Value value = value(indicator, unit, period);

        // Then
        assertThat(value.state()).isEqualTo(State.NO_DATA);
        assertThat(value.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"12, 12, true", "12, 11, false", "11, 11, false", "0, 0, false"})
    void aYearIsCompleteIfAllUnitsReportedAllMonths(int first, int second, boolean complete) {
        // Given
        for (int month = 1; month <= 12; month++) {
            if (month <= first) {
                events.figure(FLOW.text(), "15.1", "2024-%02d".formatted(month), Figure.of(1));
            }
            if (month <= second) {
                events.figure(FLOW.text(), "15.2", "2024-%02d".formatted(month), Figure.of(1));
            }
        }

        // When
        Value value = value(FLOW, "15", "2024");

        // Then
        assertThat(value.coverage().isComplete()).isEqualTo(complete);
        assertThat(quicklyComplete("15", "2024")).isEqualTo(complete);
    }

    @Test
    void linesOfTwoPlacesStayGoodBesideEachOther() {
        // Given
        events.figure(FLOW.text(), "15.1", "2024-01", Figure.of(5))
                .figure(FLOW.text(), "15.2", "2024-01", Figure.of(7));
        CubeView view = events.build().view();
        Evaluation evaluation = new Figures(view).evaluation(FLOW, Breakdown.TOTAL);
        Window window = new Window(PeriodCode.of(month("2024-01")), 1);

        // When
        Line first = evaluation.evaluate(node(view, "15.1"), window, 1, 1);
        Line second = evaluation.evaluate(node(view, "15.2"), window, 1, 0);
        Line third = evaluation.evaluate(node(view, "15"), window, 1, 2);

        // Then
        assertThat(List.of(first, second, third))
                .extracting(line -> line.statedNumerator(0).intValue())
                .containsExactly(5, 7, 12);
        assertThat(List.of(first, second, third))
                .allMatch(line -> line.isValue(0))
                .noneMatch(line -> line.isValue(1));
    }

    private boolean quicklyComplete(String unit, String period) {
        CubeView view = events.build().view();
        Evaluation evaluation = new Figures(view).evaluation(FLOW, Breakdown.TOTAL, true);
        Window window = new Window(PeriodCode.of(month(period)), 1);
        return evaluation.isComplete(evaluation.evaluate(node(view, unit), window, 1), 0, window);
    }

    private Value value(IndicatorCode indicator, String unit, String period) {
        CubeView view = events.build().view();
        return new Figures(view).value(indicator, node(view, unit), month(period));
    }

    private Value withoutOwn(IndicatorCode indicator, String unit, String period) {
        CubeView view = events.build().view();
        return new Figures(view).withoutOwn(indicator, Breakdown.TOTAL, node(view, unit), month(period));
    }

    private static OrgNode node(CubeView view, String unit) {
        return view.orgTree().find(OrgUnitId.of(unit));
    }

    private static Period month(String text) {
        return Period.parse(text);
    }
}
