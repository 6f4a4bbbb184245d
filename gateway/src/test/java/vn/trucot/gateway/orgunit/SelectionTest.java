package vn.trucot.gateway.orgunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.PartCount;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.OrgTree;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Which units are meant: provinces 10 and 15 became 15~2025 in July 2025, with communes 1 and 2 of 15 as its commune 3, whose
 * code nobody had before.
 */
class SelectionTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2025, 8, 1);

    private final OrgTree tree = new CubeBuilder()
            .unit(country())
            .unit(CubeBuilder.unit("10", OrgUnitKind.PROVINCE, "VN", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, "VN", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.132", OrgUnitKind.DISTRICT, "15", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.132.00001", OrgUnitKind.COMMUNE, "15.132", "", "2025-07-01"))
            .unit(CubeBuilder.unit("15.132.00002", OrgUnitKind.COMMUNE, "15.132", "2024-02-01", "2025-07-01"))
            .unit(CubeBuilder.unit("15~2025", OrgUnitKind.PROVINCE, "VN", "2025-07-01", ""))
            .unit(CubeBuilder.unit("15~2025.00003", OrgUnitKind.COMMUNE, "15~2025", "2025-07-01", ""))
            .succession(CubeBuilder.succession("10", "15~2025", "2025-07-01", "1"))
            .succession(CubeBuilder.succession("15", "15~2025", "2025-07-01", "1"))
            .succession(CubeBuilder.succession("15.132.00001", "15~2025.00003", "2025-07-01", "1"))
            .succession(CubeBuilder.succession("15.132.00002", "15~2025.00003", "2025-07-01", "0.4"))
            .build()
            .read(CubeView::orgTree);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "15,      -,          15,      -",
                "15~2025, -,          15~2025, -",
                "15,      2024-12-31, 15,      -",
                "15~2025, 2024-12-31, 15,      15~2025",
                "15,      2025-08-01, 15~2025, 15",
                "10,      2024-12-31, 10,      -"
            })
    void onBoundariesAnIdMeansWhoHadItsCodesThenAndSaysSo(
            String asked, @Nullable LocalDate boundaries, String meant, @Nullable String resolvedFrom) {
        // When
        Selected unit = new Selection(tree, boundaries).unit(OrgUnitId.of(asked));

        // Then
        assertThat(unit.node().id().text()).isEqualTo(meant);
        assertThat(unit.resolvedFrom()).isEqualTo(resolvedFrom == null ? null : OrgUnitId.of(resolvedFrom));
        assertThat(unit.madeOf()).isEmpty();
        assertThat(MadeOf.of(unit)).isNull();
    }

    @Test
    void whereNobodyHadTheCodesThoseThatBecameItStandForItTogether() {
        // When
        Selected unit = new Selection(tree, BEFORE).unitOrPredecessors(OrgUnitId.of("15~2025.00003"));

        // Then
        assertThat(unit.node().id().text()).isEqualTo("15~2025.00003");
        assertThat(unit.asPredecessors()).isSameAs(unit.node());
        assertThat(MadeOf.of(unit))
                .extracting(
                        before -> before.id().text(), before -> before.share().toPlainString())
                .containsExactlyInAnyOrder(tuple("15.132.00001", "1"), tuple("15.132.00002", "0.4"));
    }

    @Test
    void whoIsAskedForOneUnitNamesThoseThatBecameIt() {
        assertThatThrownBy(() -> new Selection(tree, BEFORE).unit(OrgUnitId.of("15~2025.00003")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.BOUNDARIES_UNKNOWN);
                    assertThat(problem.faults().getFirst().field()).isEqualTo("boundaries");
                })
                .hasMessageContaining("no org unit with the codes of 15~2025.00003 was there on 2024-12-31,"
                        + " but those that became it: 15.132.00001, 15.132.00002");
    }

    @Test
    void anIdThatNobodyHasOrHadThenIsTold() {
        assertThatThrownBy(() -> new Selection(tree, null).unit(OrgUnitId.of("99")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ORG_UNIT_UNKNOWN))
                .hasMessageContaining("org unit 99 is unknown");
        assertThatThrownBy(() -> new Selection(tree, AFTER).unitOrPredecessors(OrgUnitId.of("15.132")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BOUNDARIES_UNKNOWN))
                .hasMessageEndingWith("no org unit with the codes of 15.132 was there on 2025-08-01");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COMMUNE,  15, 2024-03,  15.132.00001 15.132.00002",
                "COMMUNE,  15, 2024-01,  15.132.00001",
                "COMMUNE,  15, 2026,     15.132.00001 15.132.00002",
                "PROVINCE, -,  2024,     10 15",
                "PROVINCE, -,  2025,     15~2025",
                "DISTRICT, 15, 2024,     15.132",
                "PROVINCE, 15, 2024,     15",
                "COUNTRY,  15, 2024,     ''"
            })
    void unitsOfALevelAreThoseOfTheLastDayOrOfTheLastDayOfAnEndedParent(
            OrgUnitKind level, @Nullable String parent, String period, String ids) {
        // When
        List<Selected> units = new Selection(tree, null)
                .level(level, parent == null ? null : OrgUnitId.of(parent), List.of(Period.parse(period)));

        // Then
        assertThat(units)
                .extracting(unit -> unit.node().id().text())
                .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
    }

    @Test
    void boundariesDecideWhichUnitsOfALevelThereAre() {
        assertThat(new Selection(tree, BEFORE).level(OrgUnitKind.PROVINCE, null, List.of(Period.parse("2025"))))
                .extracting(unit -> unit.node().id().text())
                .containsExactly("10", "15");
    }

    @ParameterizedTest
    @CsvSource({"15~2025, true, false", "15~2025.00003, false, true", "15.132, true, false"})
    void theDaysBeforeMergersAreBoundariesOnWhichAUnitCanBeAskedFor(String id, boolean itself, boolean predecessors) {
        // When
        List<OrgUnitBoundaries> boundaries = OrgUnitBoundaries.of(tree, node(id));

        // Then
        assertThat(boundaries)
                .containsExactly(new OrgUnitBoundaries(LocalDate.of(2025, 6, 30), predecessors))
                .allSatisfy(day -> assertThat(tree.resolve(OrgUnitId.of(id), day.day()) != null)
                        .isEqualTo(itself));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2024-12-31, 2, 63", "2025-08-01, 1, 34"})
    void aCountryOfWhichTwoProvincesAreKnownIsNotWhole(LocalDate day, int held, int of) {
        assertThat(HeldParts.of(node("VN"), day)).isEqualTo(new HeldParts(OrgUnitKind.PROVINCE, held, of));
    }

    @Test
    void whoHasAllOfWhatThereIsOrOfWhomNobodySaysHowManyLacksNothing() {
        // Given
        OrgTree whole = new CubeBuilder()
                .unit(country(new PartCount(OrgUnitKind.PROVINCE, null, 1)))
                .unit(CubeBuilder.unit("10", OrgUnitKind.PROVINCE, "VN", "", ""))
                .build()
                .read(CubeView::orgTree);

        // Then
        assertThat(HeldParts.of(Objects.requireNonNull(whole.find(OrgUnitId.of("VN"))), AFTER))
                .isNull();
        assertThat(HeldParts.of(node("15"), BEFORE)).isNull();
    }

    private OrgNode node(String id) {
        return Objects.requireNonNull(tree.find(OrgUnitId.of(id)));
    }

    private static OrgUnit country() {
        return country(
                new PartCount(OrgUnitKind.PROVINCE, null, 63),
                new PartCount(OrgUnitKind.PROVINCE, LocalDate.of(2025, 7, 1), 34));
    }

    private static OrgUnit country(PartCount... counts) {
        return new OrgUnit(
                OrgUnitId.of("VN"),
                null,
                OrgUnitKind.COUNTRY,
                new Names("Việt Nam", "Viet Nam"),
                null,
                null,
                null,
                (BigDecimal) null,
                null,
                false,
                List.of(counts));
    }
}
