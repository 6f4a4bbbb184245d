package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Target;

/** What a view lists, and in which order. */
class CubeViewTest {

    private static final IndicatorCode MEMBERS = IndicatorCode.of("SOC.TEAM.MEMBERS");
    private static final IndicatorCode RECEIVED = IndicatorCode.of("GOV.DOSSIER.RECEIVED");
    private static final OrgUnitId PROVINCE = OrgUnitId.of("15");

    private final CubeBuilder events = new CubeBuilder()
            .unit(CubeBuilder.unit("15.2", OrgUnitKind.COMMUNE, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.1", OrgUnitKind.COMMUNE, "15", "2020-01-01", "2025-07-01"))
            .unit(CubeBuilder.unit("15.1.1", OrgUnitKind.VILLAGE, "15.1", "", ""))
            .indicator(defined(MEMBERS))
            .indicator(defined(RECEIVED));

    @Test
    void itCountsWhatItHolds() {
        // Given
        CubeView view = events.succession(CubeBuilder.succession("15.1", "15.2", "2025-07-01", "1"))
                .target(target(MEMBERS, 2025, 10))
                .figure(MEMBERS.text(), "15.1", "2024-01", Figure.of(1))
                .figure(RECEIVED.text(), "15.1", "2024-01", Figure.of(1))
                .figure("GOV.NOBODY.DEFINED", "15.2", "2024-01", Figure.of(1))
                .event(CubeBuilder.observed(
                        CubeBuilder.key(MEMBERS.text(), "15.2", "2024-01", ""), Figure.of(2), SourceKind.DEMO))
                .event(new Event.IndicatorWithdrawn(CubeBuilder.key(MEMBERS.text(), "15", "2024-01", ""), 1, 1))
                .build()
                .view();

        // When
        CubeCounts counts = view.counts();

        // Then
        assertThat(counts).isEqualTo(new CubeCounts(2, 4, 1, 1, 4, 1, 2));
        assertThat(view.columns())
                .extracting(Column::code)
                .containsExactlyInAnyOrder(MEMBERS, RECEIVED, IndicatorCode.of("GOV.NOBODY.DEFINED"));
        assertThat(view.isDemo(0)).isFalse();
        assertThat(view.isDemo(1)).isTrue();
    }

    @Test
    void itTellsAllThatItHoldsForAnotherToBeComparedWith() {
        // Given
        CubeView view = events.figure(MEMBERS.text(), "15.1", "2024-01", Figure.of(3))
                .event(new Event.IndicatorWithdrawn(CubeBuilder.key(RECEIVED.text(), "15.2", "2024-02", ""), 2, 1))
                .figure("GOV.NOBODY.DEFINED", "15.2", "2023", Figure.of(9))
                .build()
                .view();

        // When
        List<String> told = view.dump().toList();

        // Then: three cells, two definitions, four units
        assertThat(told).hasSize(9);
        assertThat(told.subList(0, 3))
                .anySatisfy(cell -> assertThat(cell).contains("SOC.TEAM.MEMBERS", "15.1", "2024-01", "numerator=3"))
                .anySatisfy(cell -> assertThat(cell)
                        .contains("GOV.DOSSIER.RECEIVED", "15.2", "2024-02")
                        .endsWith("withdrawn at " + Stamp.of(1, 2)))
                .anySatisfy(cell -> assertThat(cell).contains("GOV.NOBODY.DEFINED", "numerator=9"));
        assertThat(told.subList(3, 5))
                .allMatch(definition -> definition.startsWith("IndicatorDefinition["))
                .allMatch(definition -> definition.endsWith("revision " + Stamp.of(0, 1)));
        assertThat(told.subList(5, 9)).allMatch(unit -> unit.startsWith("OrgUnit["));
    }

    @Test
    void definitionsComeByCode() {
        // When
        List<IndicatorDefinition> definitions = events.build().view().definitions();

        // Then
        assertThat(definitions).containsExactly(defined(RECEIVED), defined(MEMBERS));
    }

    @Test
    void targetsComeByIndicatorAndDueAndOneIsFoundByItsPeriod() {
        // Given
        Target later = target(MEMBERS, 2030, 20);
        Target sooner = target(MEMBERS, 2025, 10);
        Target other = target(RECEIVED, 2030, 30);
        CubeView view =
                events.target(later).target(sooner).target(other).build().view();

        // When
        List<Target> all = view.targets();

        // Then
        assertThat(all).containsExactly(other, sooner, later);
        assertThat(view.targets(MEMBERS, PROVINCE)).containsExactly(sooner, later);
        assertThat(view.target(MEMBERS, PROVINCE, Period.year(2030))).isEqualTo(later);
        assertThat(view.target(MEMBERS, PROVINCE, Period.year(2031))).isNull();
        assertThat(view.target(MEMBERS, OrgUnitId.of("15.1"), Period.year(2030)))
                .isNull();
    }

    @Test
    void aTreeListsItsUnitsById() {
        // Given
        OrgTree tree = events.build().view().orgTree();
        OrgNode province = tree.roots().getFirst();

        // When
        List<OrgNode> all = tree.all();

        // Then
        assertThat(all).extracting(OrgNode::toString).containsExactly("15", "15.1", "15.1.1", "15.2");
        assertThat(province.children()).extracting(OrgNode::toString).containsExactly("15.1", "15.2");
        assertThat(province.children().getFirst().parent()).isSameAs(province);
        assertThat(all).allMatch(node -> tree.node(node.ordinal()) == node);
        assertThat(tree.node(4)).isNull();
    }

    @Test
    void withinAUnitAreThoseThatWereThereThatDay() {
        // Given
        OrgTree tree = events.build().view().orgTree();
        OrgNode province = tree.roots().getFirst();
        LocalDate early = LocalDate.of(2019, 12, 31);
        LocalDate late = LocalDate.of(2024, 12, 31);

        // When / Then: what is below a unit that was not there is not there either
        assertThat(tree.within(province, early)).extracting(OrgNode::toString).containsExactly("15", "15.2");
        assertThat(tree.within(province, late))
                .extracting(OrgNode::toString)
                .containsExactly("15", "15.1", "15.1.1", "15.2");
        assertThat(tree.within(province, OrgUnitKind.COMMUNE, late))
                .extracting(OrgNode::toString)
                .containsExactly("15.1", "15.2");
        assertThat(tree.within(province, LocalDate.of(2025, 7, 1))).isEmpty();
        assertThat(province.childrenOn(early)).extracting(OrgNode::toString).containsExactly("15.2");
    }

    @Test
    void aUnitAnswersForItselfOnBoundariesOfItsOwnTime() {
        // Given
        OrgTree tree = events.build().view().orgTree();

        // When
        OrgNode found = tree.resolve(OrgUnitId.of("15.1"), LocalDate.of(2024, 12, 31));

        // Then
        assertThat(found).hasToString("15.1");
        assertThat(tree.resolve(OrgUnitId.of("15.1"), LocalDate.of(2019, 12, 31)))
                .isNull();
    }

    @Test
    void whoEndedWithoutAKnownSuccessorIsTold() {
        // Given
        OrgTree tree = events.succession(CubeBuilder.succession("15.1", "15.2", "2025-07-01", "1"))
                .unit(CubeBuilder.unit("16", OrgUnitKind.PROVINCE, null, "2025-07-01", ""))
                .succession(CubeBuilder.succession("15.2", "16", "2025-07-01", "1"))
                .build()
                .view()
                .orgTree();

        // When / Then: a successor that was there before its predecessor is none
        assertThat(tree.find(OrgUnitId.of("15.1")).successorUnknown()).isTrue();
        assertThat(tree.find(OrgUnitId.of("15.2")).successorUnknown()).isFalse();
        assertThat(tree.find(OrgUnitId.of("16")).successorUnknown()).isFalse();
        assertThat(tree.find(OrgUnitId.of("16")).predecessors())
                .extracting(link -> link.node().toString())
                .containsExactly("15.2");
    }

    private static IndicatorDefinition defined(IndicatorCode code) {
        return CubeBuilder.indicator(code.text(), false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM);
    }

    private static Target target(IndicatorCode code, int due, long value) {
        return new Target(code, PROVINCE, Period.year(due), BigDecimal.valueOf(value), null, null);
    }
}
