package vn.trucot.scoring.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Origin;

/** A province of the communes a and b until 2025-06-30, which then became c; c is called d from 2026 on. */
class LineagesTest {

    private static final String MEMBERS = "SOC.T.MEMBERS";
    private static final String ON_TIME = "GOV.T.ON_TIME";

    private final CubeBuilder cube = new CubeBuilder()
            .unit(CubeBuilder.unit("VN", OrgUnitKind.COUNTRY, null, "", ""))
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, "VN", "", ""))
            .unit(CubeBuilder.unit("15.a", OrgUnitKind.COMMUNE, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.b", OrgUnitKind.COMMUNE, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.c", OrgUnitKind.COMMUNE, "15", "2025-07-01", "2026-01-01"))
            .unit(CubeBuilder.unit("15.d", OrgUnitKind.COMMUNE, "15", "2026-01-01", ""))
            .succession(CubeBuilder.succession("15.a", "15.c", "2025-07-01", "1"))
            .succession(CubeBuilder.succession("15.b", "15.c", "2025-07-01", "1"))
            .succession(CubeBuilder.succession("15.c", "15.d", "2026-01-01", "1"))
            .indicator(CubeBuilder.indicator(
                    MEMBERS,
                    false,
                    0,
                    Frequency.MONTH,
                    List.of(Frequency.QUARTER, Frequency.YEAR),
                    OrgUnitKind.COMMUNE,
                    AcrossUnits.SUM,
                    null,
                    AcrossUnits.SUM,
                    AcrossTime.SUM,
                    List.of(CubeBuilder.dimension("sex", "f", "m"))))
            .indicator(CubeBuilder.indicator(ON_TIME, true, AcrossUnits.RATIO, AcrossUnits.RATIO, AcrossTime.SUM));

    @Test
    void aFigureOpensToItsPartsAndDownToEveryObservationOnce() {
        // Given
        cube.figure(MEMBERS, "15.a", "2025-01", Figure.of(3));
        cube.figure(MEMBERS, "15.a", "2025-02", Figure.of(4));
        cube.figure(MEMBERS, "15.b", "2025-01", Figure.of(5));

        // When
        FigureLineage lineage = of(MEMBERS, "15", "2025-Q1");

        // Then
        assertThat(lineage.value().value()).isEqualByComparingTo("12");
        assertThat(lineage.value().origin()).isEqualTo(Origin.TIME);
        assertThat(lineage.inputs())
                .extracting(
                        input -> input.part().period().toString(),
                        input -> input.part().value().value(),
                        FigureLineage.Input::used)
                .containsExactly(
                        tuple("2025-01", new BigDecimal("8"), true), tuple("2025-02", new BigDecimal("4"), true));
        assertThat(of(MEMBERS, "15", "2025-01").inputs())
                .extracting(input -> input.part().orgUnit().id().text())
                .containsExactly("15.a", "15.b");
        assertThat(lineage.difference()).isNull();
        assertThat(lineage.observations())
                .extracting(found -> found.orgUnit().id().text() + " "
                        + found.observation().key().period())
                .containsExactly("15.a 2025-01", "15.b 2025-01", "15.a 2025-02");
    }

    @Test
    void anOwnFigureStandsBesideWhatItsPartsMakeAndRestsOnItselfAlone() {
        // Given
        cube.figure(MEMBERS, "15", "2025-01", Figure.of(10));
        cube.figure(MEMBERS, "15.a", "2025-01", Figure.of(3));
        cube.figure(MEMBERS, "15.b", "2025-01", Figure.of(4));

        // When
        FigureLineage lineage = of(MEMBERS, "15", "2025-01");

        // Then
        FigureLineage.Difference difference = Objects.requireNonNull(lineage.difference());
        assertThat(difference.own().at(0)).isEqualByComparingTo("10");
        assertThat(difference.rolledUp().at(0)).isEqualByComparingTo("7");
        assertThat(difference.difference().at(0)).isEqualByComparingTo("3");
        assertThat(difference.withoutOwn().origin()).isEqualTo(Origin.PARTS);
        assertThat(lineage.inputs()).isEmpty();
        assertThat(lineage.observations())
                .extracting(found -> found.orgUnit().id().text())
                .containsExactly("15");
    }

    @Test
    void anOwnFigureWithNothingBelowItHasNoDifference() {
        cube.figure(MEMBERS, "15", "2025-01", Figure.of(10));

        assertThat(of(MEMBERS, "15", "2025-01").difference()).isNull();
    }

    @Test
    void theCodesOfABreakdownAreInputs() {
        // Given
        cube.event(CubeBuilder.observed(
                CubeBuilder.key(MEMBERS, "15.a", "2025-01", "sex=f"), Figure.of(2), SourceKind.REPORTED));
        cube.event(CubeBuilder.observed(
                CubeBuilder.key(MEMBERS, "15.a", "2025-01", "sex=m"), Figure.of(1), SourceKind.REPORTED));

        // When
        FigureLineage lineage = of(MEMBERS, "15.a", "2025-01");

        // Then
        assertThat(lineage.inputs())
                .extracting(input -> input.part().breakdown().toString())
                .containsExactly("sex=f", "sex=m");
        assertThat(lineage.observations()).hasSize(2);
    }

    @Test
    void aRateWithoutItsPartsStandsWhereItIsLookedForAndIsNotUsed() {
        // Given: of b only 50 % is known
        cube.figure(ON_TIME, "15.a", "2025-01", Figure.ratio(9, 10));
        cube.figure(ON_TIME, "15.b", "2025-01", Figure.of(50));

        // When
        FigureLineage lineage = of(ON_TIME, "15", "2025-01");

        // Then
        assertThat(lineage.value().value()).isEqualByComparingTo("90.0");
        assertThat(lineage.inputs())
                .extracting(
                        input -> input.part().orgUnit().id().text(),
                        FigureLineage.Input::rate,
                        FigureLineage.Input::used)
                .containsExactly(tuple("15.a", false, true), tuple("15.b", true, false));
    }

    @Test
    void aRateOfAShorterPeriodIsNotUsedWherePeriodsAddUp() {
        // Given
        cube.figure(ON_TIME, "15.a", "2025-01", Figure.of(50));
        cube.figure(ON_TIME, "15.a", "2025-02", Figure.ratio(1, 4));

        // When
        FigureLineage lineage = of(ON_TIME, "15.a", "2025-Q1");

        // Then
        assertThat(lineage.value().origin()).isEqualTo(Origin.TIME);
        assertThat(lineage.inputs())
                .extracting(input -> input.part().period().toString(), FigureLineage.Input::used)
                .containsExactly(tuple("2025-01", false), tuple("2025-02", true));
    }

    @Test
    void aRateOfOneOfSeveralPredecessorsIsNotUsed() {
        // Given
        cube.figure(ON_TIME, "15.a", "2025-01", Figure.of(50));
        cube.figure(ON_TIME, "15.b", "2025-01", Figure.ratio(1, 4));

        // When
        FigureLineage lineage = of(ON_TIME, "15.c", "2025-01");

        // Then
        assertThat(lineage.value().origin()).isEqualTo(Origin.PREDECESSORS);
        assertThat(lineage.inputs())
                .extracting(input -> input.part().orgUnit().id().text(), FigureLineage.Input::used)
                .containsExactly(tuple("15.a", false), tuple("15.b", true));
    }

    @Test
    void whatAUnitWasCalledBeforeIsTheUnitItself() {
        // Given
        cube.figure(ON_TIME, "15.c", "2025-10", Figure.of(50));

        // When
        FigureLineage lineage = of(ON_TIME, "15.d", "2025-10");

        // Then
        assertThat(lineage.value().value()).isEqualByComparingTo("50.0");
        assertThat(lineage.inputs()).singleElement().satisfies(input -> {
            assertThat(input.rate()).isTrue();
            assertThat(input.used()).isTrue();
        });
    }

    @Test
    void thoseThatBecameAUnitStandForItTogether() {
        // Given
        cube.figure(MEMBERS, "15.a", "2025-01", Figure.of(3));
        cube.figure(MEMBERS, "15.b", "2025-01", Figure.of(5));
        cube.figure(MEMBERS, "15.c", "2025-01", Figure.of(100)); // stated later for a time before it

        // When
        FigureLineage lineage = cube.build().read(view -> {
            OrgNode unit = view.orgTree().find(OrgUnitId.of("15.c"));
            return new Lineages(view, unit, unit)
                    .of(definition(view, MEMBERS), Breakdown.TOTAL, Period.parse("2025-01"));
        });

        // Then
        assertThat(lineage.value().value()).isEqualByComparingTo("8");
        assertThat(lineage.observations())
                .extracting(found -> found.orgUnit().id().text())
                .containsExactly("15.a", "15.b");
    }

    @Test
    void whatNobodyStatedHasNothingBelow() {
        FigureLineage lineage = of(MEMBERS, "15", "2025-01");

        assertThat(lineage.value().origin()).isNull();
        assertThat(lineage.inputs()).isEmpty();
        assertThat(lineage.observations()).isEmpty();
    }

    private FigureLineage of(String indicator, String unit, String period) {
        return cube.build().read(view -> new Lineages(view, view.orgTree().find(OrgUnitId.of(unit)), null)
                .of(definition(view, indicator), Breakdown.TOTAL, Period.parse(period)));
    }

    private static IndicatorDefinition definition(CubeView view, String indicator) {
        return Objects.requireNonNull(view.definition(IndicatorCode.of(indicator)));
    }
}
