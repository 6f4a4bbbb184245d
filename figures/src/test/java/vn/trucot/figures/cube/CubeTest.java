package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Heartbeat;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Target;

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

    /** Two states of everything that figures refer to: as published last before a restore, and as told anew after it. */
    static Stream<Arguments> restored() {
        OrgUnitId id = OrgUnitId.of("15");
        IndicatorCode code = IndicatorCode.of("SOC.TEAM.MEMBERS");
        return Stream.of(
                Arguments.of(
                        new Event.IndicatorDefined(members(AcrossTime.SUM), 99, 1),
                        new Event.IndicatorDefined(members(AcrossTime.LAST), 1, 2),
                        (Function<CubeView, Object>)
                                view -> view.definition(code).acrossTime(),
                        AcrossTime.LAST),
                Arguments.of(
                        new Event.OrgUnitChanged(province("2020-01-01"), 99, 1),
                        new Event.OrgUnitChanged(province("2004-01-01"), 1, 2),
                        (Function<CubeView, Object>)
                                view -> view.orgTree().find(id).orgUnit().validFrom(),
                        LocalDate.of(2004, 1, 1)),
                Arguments.of(
                        new Event.OrgUnitSucceeded(CubeBuilder.succession("15", "15~2025", "2025-07-01", "0.5"), 99, 1),
                        new Event.OrgUnitSucceeded(CubeBuilder.succession("15", "15~2025", "2025-07-01", "1"), 1, 2),
                        (Function<CubeView, Object>) view -> view.orgTree()
                                .find(id)
                                .successors()
                                .getFirst()
                                .succession()
                                .share(),
                        BigDecimal.ONE),
                Arguments.of(
                        new Event.TargetSet(target(code, id, 100), 99, 1),
                        new Event.TargetSet(target(code, id, 80), 1, 2),
                        (Function<CubeView, Object>)
                                view -> view.targets(code, id).getFirst().value(),
                        BigDecimal.valueOf(80)));
    }

    @ParameterizedTest
    @MethodSource("restored")
    void whatIsToldAfterARestoreReplacesWhatWasNumberedHigherBefore(
            Event before, Event after, Function<CubeView, Object> seen, Object expected) {
        // Given
        cube.apply(List.of(new Event.OrgUnitChanged(province("2004-01-01"), 1, 0), successor(), before), 1);

        // When
        cube.apply(List.of(after, before), 2);

        // Then
        assertThat(cube.read(seen)).isEqualTo(expected);
    }

    private static Event successor() {
        return new Event.OrgUnitChanged(
                CubeBuilder.unit("15~2025", OrgUnitKind.PROVINCE, null, "2025-07-01", ""), 1, 0);
    }

    private static OrgUnit province(String from) {
        return CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, from, "");
    }

    private static IndicatorDefinition members(AcrossTime acrossTime) {
        return CubeBuilder.indicator("SOC.TEAM.MEMBERS", false, AcrossUnits.SUM, AcrossUnits.SUM, acrossTime);
    }

    private static Target target(IndicatorCode code, OrgUnitId id, long value) {
        return new Target(code, id, Period.year(2025), BigDecimal.valueOf(value), null, null);
    }

    @Test
    void aSignOfLifeChangesNothing() {
        // When
        Instant now = Instant.parse("2026-11-28T07:05:00Z");
        Applied applied = cube.apply(
                List.of(new Event.PillarHeard(new Heartbeat(Pillar.SOCIETY, now, now, 0, List.of()), 1, 1)), 1);

        // Then
        assertThat(applied).isEqualTo(new Applied(1, List.of(), List.of()));
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
