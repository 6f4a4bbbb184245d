package vn.trucot.figures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.OrgTree;
import vn.trucot.figures.cube.Predecessor;
import vn.trucot.figures.cube.YenBai;

/** Yên Bái (15) and Lào Cai (10) became the new Lào Cai (15~2025) on 2025-07-01; the real units and successions. */
class MergerTest {

    private static final String ORDERS = "ECO.OCOP.ORDERS";
    private static final String PRODUCTS = "ECO.OCOP.PRODUCTS";
    private static final String LISTED = "ECO.OCOP.LISTED";
    private static final String SCORE = "DTI.SCORE";
    private static final String LEVEL = "GOV.LEVEL";
    private static final String TU_LE = "15~2025.04630";
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final List<String> SUCCESSOR_UNKNOWN = List.of("15.138.04528", "15.138.04561", "15.141.04774");

    /** Each commune sells 10 orders a month and has 3 products, of which 2 are listed, as long as it is there. */
    private final Cube cube = everyCommuneReports();

    @Test
    void theNewProvinceBeforeTheMergerIsTheSumOfItsPredecessors() {
        // When
        Value merged = value(ORDERS, "15~2025", "2024");

        // Then
        BigDecimal both = value(ORDERS, "15", "2024")
                .value()
                .add(value(ORDERS, "10", "2024").value());
        assertThat(merged.value())
                .isEqualByComparingTo(both)
                .isEqualByComparingTo(BigDecimal.valueOf((173 + 151) * 120));
        assertThat(merged.origin()).isEqualTo(Origin.PREDECESSORS);
        assertThat(covered(merged)).isEqualTo("324 of 324");
    }

    @Test
    void communesThatEndedWithUnknownSuccessorStillCountForTheirProvince() {
        // When
        BigDecimal before = value(PRODUCTS, "15~2025", "2024-12").value();
        BigDecimal after = value(PRODUCTS, "15~2025", "2025-01").value();

        // Then
        SUCCESSOR_UNKNOWN.forEach(id -> assertThat(node(id).successorUnknown()).isTrue());
        assertThat(before).isEqualByComparingTo("972");
        assertThat(after).isEqualByComparingTo(BigDecimal.valueOf(3 * (168 + 151)));
    }

    @Test
    void theYearOfTheMergerIsSplitAtItsDay() {
        // When
        Value orders = value(ORDERS, "15~2025", "2025");
        Value products = value(PRODUCTS, "15~2025", "2025");

        // Then
        assertThat(orders.value()).isEqualByComparingTo(BigDecimal.valueOf(10 * 6 * (168 + 151) + 10 * 6 * 99));
        assertThat(orders.origin()).isEqualTo(Origin.TIME);
        assertThat(products.value()).isEqualByComparingTo("297");
    }

    @Test
    void theCountryCountsNoUnitTwiceInTheYearOfTheMerger() {
        // When
        Value orders = value(ORDERS, "VN", "2025");
        Value products = value(PRODUCTS, "VN", "2025");

        // Then
        assertThat(orders.value())
                .isEqualByComparingTo(value(ORDERS, "15~2025", "2025").value());
        assertThat(products.value()).isEqualByComparingTo("297");
    }

    @Test
    void aProvinceThatHasEndedHasNoData() {
        // When
        Value ended = value(ORDERS, "15", "2025-07");

        // Then
        assertThat(ended.state()).isEqualTo(State.NO_DATA);
        assertThat(ended.reason()).isEqualTo(Reason.UNIT_ENDED);
        assertThat(value(ORDERS, "15", "2025").value()).isEqualByComparingTo(BigDecimal.valueOf(10 * 6 * 168));
    }

    @Test
    void aMergedCommuneCarriesTheHistoryOfBoth() {
        // When
        Value merged = value(ORDERS, "15.132.04264~2025", "2024-05");

        // Then
        assertThat(merged.value()).isEqualByComparingTo("20");
    }

    @Test
    void ratiosOfPredecessorsAddUpApart() {
        // When
        Value merged = value(LISTED, "15~2025", "2024");

        // Then
        assertThat(merged.value()).isEqualByComparingTo("66.7");
        assertThat(merged.numerator()).isEqualByComparingTo("648");
        assertThat(merged.denominator()).isEqualByComparingTo("972");
    }

    @Test
    void theScoreOfTheMergedProvinceIsThePlainMeanOfTheFormerOnes() {
        // When
        Value merged = value(SCORE, "15~2025", "2024");

        // Then
        assertThat(merged.value()).isEqualByComparingTo("0.6");
        assertThat(merged.exact().at(6)).isEqualByComparingTo("0.61235");
        assertThat(merged.numerator()).isNull();
    }

    @Test
    void onTheBoundariesBeforeTheMergerTheNewProvinceMeansYenBai() {
        // When
        String meant = cube.read(view -> view.orgTree()
                .resolve(OrgUnitId.of("15~2025"), LocalDate.of(2024, 12, 31))
                .toString());

        // Then
        assertThat(meant).isEqualTo("15");
        assertThat(value(ORDERS, meant, "2024").value()).isEqualByComparingTo(BigDecimal.valueOf(173 * 120));
    }

    @Test
    void aCommuneWhoseCodeNobodyHadIsMadeOfItsPredecessorsThen() {
        // When
        List<Predecessor> before = cube.read(view -> {
            OrgTree tree = view.orgTree();
            assertThat(tree.resolve(OrgUnitId.of(TU_LE), BEFORE)).isNull();
            return tree.predecessors(tree.find(OrgUnitId.of(TU_LE)), BEFORE);
        });

        // Then
        assertThat(before)
                .extracting(one -> one.node().id().text() + " " + one.share())
                .containsExactly("15.137.04480 1", "15.140.04630 1");
    }

    @Test
    void whoWasThereItselfIsMadeOfNobodyAndSoIsWhoCameOfNobody() {
        // When
        List<Predecessor> itself = predecessors(TU_LE, LocalDate.of(2025, 7, 1));
        List<Predecessor> ofNobody = predecessors("15.137.04480", LocalDate.of(1900, 1, 1));

        // Then
        assertThat(itself).isEmpty();
        assertThat(ofNobody).isEmpty();
    }

    @Test
    void thoseThatBecameACommuneMakeItsFigureByTheRuleAndNotWhatIsStatedOfIt() {
        // When
        Value orders = together(ORDERS, TU_LE, "2024");
        Value inYearOfMerger = together(ORDERS, TU_LE, "2025");
        Value listed = together(LISTED, TU_LE, "2024");
        Value since = together(ORDERS, TU_LE, "2025-08");

        // Then
        assertThat(value(ORDERS, TU_LE, "2025-08").value()).isEqualByComparingTo("10");
        assertThat(orders.value()).isEqualByComparingTo("240");
        assertThat(orders.origin()).isEqualTo(Origin.PREDECESSORS);
        assertThat(inYearOfMerger.value()).isEqualByComparingTo("120");
        assertThat(listed.numerator()).isEqualByComparingTo("4");
        assertThat(since.state()).isEqualTo(State.NO_DATA);
        assertThat(since.reason()).isEqualTo(Reason.UNIT_ENDED);
    }

    @Test
    void whatDoesNotAddUpAcrossMergersHasNoFigureOfPredecessorsTogether() {
        // When
        Value none = together(LEVEL, TU_LE, "2024");

        // Then
        assertThat(value(LEVEL, "15.137.04480", "2024").value()).isEqualByComparingTo("2");
        assertThat(none.state()).isEqualTo(State.NO_DATA);
        assertThat(none.reason()).isEqualTo(Reason.NOT_COMPARABLE);
    }

    private List<Predecessor> predecessors(String unit, LocalDate day) {
        return cube.read(view -> view.orgTree().predecessors(view.orgTree().find(OrgUnitId.of(unit)), day));
    }

    private Value together(String indicator, String unit, String period) {
        return cube.read(view -> {
            OrgNode node = view.orgTree().find(OrgUnitId.of(unit));
            Figures figures = new Figures(view, node);
            Value one = figures.value(IndicatorCode.of(indicator), node, Period.parse(period));
            Value ofMany = figures.values(
                            IndicatorCode.of(indicator), Breakdown.TOTAL, node, List.of(Period.parse(period)))
                    .getFirst();
            assertThat(ofMany).isEqualTo(one);
            return one;
        });
    }

    private static String covered(Value value) {
        return value.coverage().reporting() + " of " + value.coverage().expected();
    }

    private Value value(String indicator, String unit, String period) {
        return cube.read(view -> new Figures(view)
                .value(IndicatorCode.of(indicator), view.orgTree().find(OrgUnitId.of(unit)), Period.parse(period)));
    }

    private OrgNode node(String unit) {
        return cube.read(view -> view.orgTree().find(OrgUnitId.of(unit)));
    }

    private static Cube everyCommuneReports() {
        CubeBuilder events = YenBai.cube()
                .indicator(CubeBuilder.indicator(ORDERS, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM))
                .indicator(CubeBuilder.indicator(PRODUCTS, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.LAST))
                .indicator(CubeBuilder.indicator(LISTED, true, AcrossUnits.RATIO, AcrossUnits.RATIO, AcrossTime.LAST))
                .indicator(score())
                .indicator(CubeBuilder.indicator(LEVEL, false, AcrossUnits.NONE, AcrossUnits.NONE, AcrossTime.LAST))
                .figure(LEVEL, "15.137.04480", "2024", Figure.of(2))
                .figure(LEVEL, "15.140.04630", "2024", Figure.of(3))
                .figure(SCORE, "15", "2024", Figure.of(new BigDecimal("0.5512")))
                .figure(SCORE, "10", "2024", Figure.of(new BigDecimal("0.6735")));
        for (OrgUnit unit : YenBai.orgUnits()) {
            if (unit.kind() == OrgUnitKind.COMMUNE) {
                for (Period month = Period.month(2024, 1); month.year() < 2026; month = month.next()) {
                    if (unit.isValidIn(month)) {
                        events.figure(ORDERS, unit.id().text(), month.toString(), Figure.of(10))
                                .figure(PRODUCTS, unit.id().text(), month.toString(), Figure.of(3))
                                .figure(LISTED, unit.id().text(), month.toString(), Figure.ratio(2, 3));
                    }
                }
            }
        }
        return events.build();
    }

    private static IndicatorDefinition score() {
        return CubeBuilder.indicator(
                SCORE,
                false,
                1,
                Frequency.YEAR,
                List.of(),
                OrgUnitKind.PROVINCE,
                AcrossUnits.NONE,
                null,
                AcrossUnits.MEAN,
                AcrossTime.NONE,
                List.of());
    }
}
