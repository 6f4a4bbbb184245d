package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;

class CubeTest {

    private static final ObservationKey KEY = CubeBuilder.key("SOC.TEAM.MEMBERS", "15.132.04252", "2024-Q1", "");
    private static final Source SOURCE = new Source(SourceKind.REPORTED, "xã");

    private final Cube cube = new Cube();

    @Test
    void anOlderStateDoesNotComeBackAfterAWithdrawal() {
        // Given
        cube.apply(List.of(new Event.IndicatorWithdrawn(KEY, 3, 1)), 1);

        // When
        cube.apply(List.of(CubeBuilder.observed(KEY, Figure.of(7), 1, 2, SOURCE)), 2);

        // Then
        assertThat(cube.<Object>read(view -> view.observation(KEY))).isNull();
        assertThat(cube.read(CubeView::counts).withdrawn()).isEqualTo(1);
    }

    @Test
    void aNewEpochReplacesAHigherRevisionOfTheOldOne() {
        // Given
        cube.apply(List.of(CubeBuilder.observed(KEY, Figure.of(7), 1, 99, SOURCE)), 1);

        // When
        cube.apply(List.of(CubeBuilder.observed(KEY, Figure.of(8), 2, 1, SOURCE)), 2);

        // Then
        assertThat(cube.read(view -> view.observation(KEY)).figure()).isEqualTo(Figure.of(8));
    }

    @Test
    void listenersHearOnlyWhatChanged() {
        // Given
        List<Applied> heard = new ArrayList<>();
        Event first = CubeBuilder.observed(KEY, Figure.of(7), 1, 1, SOURCE);
        Event second = CubeBuilder.observed(KEY, Figure.of(8), 1, 2, SOURCE);
        cube.apply(List.of(first), 1);
        cube.onChange(heard::add);

        // When
        cube.apply(List.of(first), 2);
        cube.apply(List.of(first, second, second), 5);

        // Then
        assertThat(heard).containsExactly(new Applied(5, List.of(second), List.of()));
    }

    @Test
    void aRevisionThatCannotBeOrderedIsRefusedAndTheRestTaken() {
        // When
        Applied applied = cube.apply(
                List.of(
                        CubeBuilder.observed(KEY, Figure.of(7), -1, 1, SOURCE),
                        CubeBuilder.observed(KEY, Figure.of(8), 1, 1, SOURCE)),
                2);

        // Then
        assertThat(applied.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.index()).isZero();
            assertThat(refused.reason()).contains("epoch -1");
        });
        assertThat(applied.changed()).hasSize(1);
    }

    @Test
    void whoStillReadsHoldsUpNobodyAndSeesNothingOfWhatComes() {
        // Given
        cube.apply(List.of(CubeBuilder.observed(KEY, Figure.of(7), 1, 1, SOURCE)), 1);

        // When
        Figure seen = cube.read(view -> {
            assertThat(CompletableFuture.supplyAsync(
                            () -> cube.apply(List.of(CubeBuilder.observed(KEY, Figure.of(8), 1, 2, SOURCE)), 2)))
                    .succeedsWithin(Duration.ofSeconds(20));
            return view.observation(KEY).figure();
        });

        // Then
        assertThat(seen).isEqualTo(Figure.of(7));
        assertThat(cube.read(view -> view.observation(KEY)).figure()).isEqualTo(Figure.of(8));
    }

    @Test
    void whatIsLoadedIsSeenWithTheNextBatchThatIsApplied() {
        // Given
        cube.load(List.of(CubeBuilder.observed(KEY, Figure.of(7), 1, 1, SOURCE)), 1);
        HeldObservation before = cube.read(view -> view.observation(KEY));

        // When
        cube.apply(List.of(), 2);

        // Then
        assertThat(before).isNull();
        assertThat(cube.read(view -> view.observation(KEY)).figure()).isEqualTo(Figure.of(7));
    }

    @Test
    void aListenerThatFailsTakesNothingFromTheOthers() {
        // Given
        List<Applied> heard = new ArrayList<>();
        cube.onChange(applied -> {
            throw new IllegalStateException("broken");
        });
        cube.onChange(heard::add);

        // When
        cube.apply(List.of(CubeBuilder.observed(KEY, Figure.of(7), 1, 1, SOURCE)), 1);

        // Then
        assertThat(heard).hasSize(1);
        assertThat(cube.version()).isEqualTo(1);
    }

    @Test
    void aViewIsToldFromAnEarlierOneOfTheSameVersion() {
        // Given
        cube.apply(List.of(CubeBuilder.observed(KEY, Figure.of(7), 1, 1, SOURCE)), 9);
        long first = cube.view().serial();

        // When
        cube.apply(List.of(), 1);
        cube.apply(List.of(CubeBuilder.observed(KEY, Figure.of(8), 1, 2, SOURCE)), 9);

        // Then
        assertThat(cube.view().serial()).isGreaterThan(first);
    }

    @Test
    void oneNumberOfManyPlacesDoesNotSetTheScaleOfAllOthers() {
        // Given
        List<Event> events = new ArrayList<>();
        for (int unit = 0; unit < 200; unit++) {
            ObservationKey key = CubeBuilder.key("SOC.TEAM.MEMBERS", "15.132.04" + (100 + unit), "2024-Q1", "");
            events.add(CubeBuilder.observed(key, Figure.of(new BigDecimal("1234567890.5")), 1, 1, SOURCE));
        }

        // When
        events.add(CubeBuilder.observed(KEY, Figure.of(new BigDecimal("0.000000000000000001")), 1, 1, SOURCE));
        cube.apply(events, 1);

        // Then
        assertThat(cube.view().column(KEY.indicator()).sheet(Breakdown.TOTAL).scale())
                .isEqualTo(1);
    }

    @Test
    void aCorrectedNumberLeavesNoTraceInTheScale() {
        // Given
        cube.apply(
                List.of(CubeBuilder.observed(KEY, Figure.of(new BigDecimal("0.000000000000000001")), 1, 1, SOURCE)), 1);

        // When
        cube.apply(List.of(CubeBuilder.observed(KEY, Figure.of(8), 1, 2, SOURCE)), 2);

        // Then
        assertThat(cube.view().column(KEY.indicator()).sheet(Breakdown.TOTAL).scale())
                .isZero();
    }

    @Test
    void aUnitThatWasThereEarlierAnswersForItsCodeOnThoseBoundaries() {
        // Given
        Cube merged = new CubeBuilder()
                .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", "2025-07-01"))
                .unit(CubeBuilder.unit("15~2025", OrgUnitKind.PROVINCE, null, "2025-07-01", ""))
                .build();

        // When
        OrgTree tree = merged.read(CubeView::orgTree);

        // Then
        assertThat(tree.resolve(OrgUnitId.of("15~2025"), LocalDate.of(2024, 12, 31)))
                .hasToString("15");
        assertThat(tree.resolve(OrgUnitId.of("15"), LocalDate.of(2025, 7, 1))).hasToString("15~2025");
        assertThat(tree.resolve(OrgUnitId.of("77"), LocalDate.of(2025, 7, 1))).isNull();
    }

    @Test
    void unitsThatArePartsOfEachOtherStandAlone() {
        // When
        Cube circular = new CubeBuilder()
                .unit(CubeBuilder.unit("1", OrgUnitKind.DISTRICT, "2", "", ""))
                .unit(CubeBuilder.unit("2", OrgUnitKind.DISTRICT, "1", "", ""))
                .unit(CubeBuilder.unit("3", OrgUnitKind.COMMUNE, "2", "", ""))
                .build();

        // Then
        assertThat(circular.read(CubeView::orgTree).roots())
                .extracting(OrgNode::toString)
                .containsExactly("1", "2", "3");
    }
}
