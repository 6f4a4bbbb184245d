package vn.trucot.pillar.orgunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Succession;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** What a service knows of units from their events. */
class OrgUnitsTest {

    private static final OrgUnitId DISTRICT = OrgUnitId.of("15.132");
    private static final OrgUnitId COMMUNE = OrgUnitId.of("15.132.04252");
    private static final OrgUnitId VILLAGE = OrgUnitId.of("15.132.04252.03");
    private static final OrgUnitId OTHER = OrgUnitId.of("15.132.04258");

    private final OrgUnits units = new OrgUnits();

    @Test
    void theCommuneKeepsTheRecordsOfItsVillagesEveryOtherUnitItsOwn() {
        // Given
        add(DISTRICT, OrgUnitKind.DISTRICT, null, 1);
        add(COMMUNE, OrgUnitKind.COMMUNE, DISTRICT, 1);
        add(VILLAGE, OrgUnitKind.VILLAGE, COMMUNE, 1);

        // Then
        assertThat(units.keeperOf(VILLAGE)).isEqualTo(COMMUNE);
        assertThat(units.keeperOf(COMMUNE)).isEqualTo(COMMUNE);
        assertThat(units.keepersOf(List.of(VILLAGE, COMMUNE, DISTRICT))).isEqualTo(Set.of(COMMUNE, DISTRICT));
    }

    @Test
    void whoIsNotKnownKeepsItsOwnRecords() {
        // Given
        add(VILLAGE, OrgUnitKind.VILLAGE, null, 1);

        // Then
        assertThat(units.keeperOf(VILLAGE)).isEqualTo(VILLAGE);
        assertThat(units.keeperOf(OTHER)).isEqualTo(OTHER);
    }

    @Test
    void aUnitThatMovesIsAPartOfItsNewParentOnly() {
        // Given
        add(COMMUNE, OrgUnitKind.COMMUNE, DISTRICT, 1);
        add(OTHER, OrgUnitKind.COMMUNE, DISTRICT, 1);
        add(VILLAGE, OrgUnitKind.VILLAGE, COMMUNE, 1);

        // When
        add(VILLAGE, OrgUnitKind.VILLAGE, OTHER, 2);

        // Then
        assertThat(units.children(COMMUNE)).isEmpty();
        assertThat(units.children(OTHER)).extracting(OrgUnit::id).containsExactly(VILLAGE);
        assertThat(units.children(DISTRICT)).extracting(OrgUnit::id).containsExactly(COMMUNE, OTHER);
        assertThat(units.keeperOf(VILLAGE)).isEqualTo(OTHER);
    }

    @Test
    void whatIsOlderThanWhatIsHeldChangesNothing() {
        // Given
        add(VILLAGE, OrgUnitKind.VILLAGE, OTHER, 2);
        long changes = units.changes();

        // When
        add(VILLAGE, OrgUnitKind.VILLAGE, COMMUNE, 1);
        add(VILLAGE, OrgUnitKind.VILLAGE, COMMUNE, 2);

        // Then
        assertThat(units.changes()).isEqualTo(changes);
        assertThat(units.keeperOf(VILLAGE)).isEqualTo(OTHER);
        assertThat(units.size()).isEqualTo(1);
    }

    @Test
    void ofASuccessionTheLastWordCounts() {
        // When
        succeed("0.4", 1);
        succeed("0.6", 2);
        succeed("0.4", 1);

        // Then
        assertThat(units.successions()).extracting(Succession::share).containsExactly(new BigDecimal("0.6"));
    }

    @Test
    void untilAllUnitsAreKnownNobodyWrites() {
        // When / Then
        assertThatThrownBy(units::mustBeCaughtUp)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STILL_READING))
                .hasMessageContaining("try again in a moment");

        // When
        units.caughtUp();
        units.mustBeCaughtUp();

        // Then
        assertThat(units.isCaughtUp()).isTrue();
    }

    @Test
    void readinessTellsHowManyUnitsAreKnown() {
        // Given
        add(COMMUNE, OrgUnitKind.COMMUNE, DISTRICT, 1);
        OrgUnitsReadiness readiness = new OrgUnitsReadiness(units);

        // Then
        assertThat(readiness.call().getStatus()).hasToString("DOWN");
        units.caughtUp();
        assertThat(readiness.call().getStatus()).hasToString("UP");
        assertThat(readiness.call().getData().orElseThrow()).containsEntry("orgUnits", 1L);
    }

    private void add(OrgUnitId id, OrgUnitKind kind, @Nullable OrgUnitId parent, long revision) {
        units.apply(new Event.OrgUnitChanged(
                new OrgUnit(id, null, kind, new Names(id.text(), null), parent, null, null, null, null, false),
                revision));
    }

    private void succeed(String share, long revision) {
        units.apply(new Event.OrgUnitSucceeded(
                new Succession(COMMUNE, OTHER, LocalDate.of(2025, 7, 1), new BigDecimal(share), null), revision));
    }
}
