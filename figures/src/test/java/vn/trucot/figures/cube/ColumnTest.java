package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Observation;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.figures.figure.Figures;

class ColumnTest {

    private static final IndicatorCode RECEIVED = IndicatorCode.of("GOV.DOSSIER.RECEIVED");

    @Test
    void breakdownsThatNobodyDeclaredLeaveNothingBehind() {
        // Given
        CubeView view = new CubeBuilder()
                .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", ""))
                .indicator(CubeBuilder.indicator(
                        RECEIVED.text(),
                        false,
                        0,
                        Frequency.MONTH,
                        List.of(),
                        OrgUnitKind.COMMUNE,
                        AcrossUnits.SUM,
                        null,
                        AcrossUnits.SUM,
                        AcrossTime.SUM,
                        List.of(CubeBuilder.dimension("channel", "online", "direct"))))
                .build()
                .view();
        OrgNode province = view.orgTree().roots().getFirst();

        // When
        IntStream.range(0, 1_000).forEach(i -> new Figures(view)
                .value(RECEIVED, Breakdown.parse("a=" + i), province, Period.parse("2024-01")));
        List.of("", "channel=online", "channel=direct").forEach(declared -> new Figures(view)
                .value(RECEIVED, Breakdown.parse(declared), province, Period.parse("2024-01")));

        // Then
        assertThat(view.column(RECEIVED).derivedCount()).isEqualTo(3);
    }

    @Test
    void theLatestRecordingIsKnownWhateverItsPeriodAndStaysSoInAViewMadeBefore() {
        // Given
        Cube cube = new Cube();
        cube.apply(
                List.of(observed("2024-02", "2025-03-02T01:00:00Z"), observed("2024-03", "2025-03-01T01:00:00Z")), 2);
        CubeView before = cube.view();

        // When
        cube.apply(List.of(observed("2020-01", "2025-04-01T01:00:00Z")), 3);

        // Then
        assertThat(before.column(RECEIVED).recordedLast()).isEqualTo("2025-03-02T01:00:00Z");
        assertThat(cube.view().column(RECEIVED).recordedLast()).isEqualTo("2025-04-01T01:00:00Z");
    }

    @Test
    void aStateThatIsNotTakenIsNoRecording() {
        // Given
        Cube cube = new Cube();
        cube.apply(List.of(observed("2024-02", "2025-03-02T01:00:00Z")), 1);

        // When: the same revision again, which is another delivery of the same state
        cube.apply(List.of(observed("2024-02", "2025-05-02T01:00:00Z")), 2);

        // Then
        assertThat(cube.view().column(RECEIVED).recordedLast()).isEqualTo("2025-03-02T01:00:00Z");
    }

    private static Event observed(String period, String recordedAt) {
        return new Event.IndicatorObserved(
                new Observation(
                        CubeBuilder.key(RECEIVED.text(), "15.132.04252", period, ""),
                        Figure.of(7),
                        1,
                        new Source(SourceKind.REPORTED, "xã"),
                        Status.APPROVED,
                        Instant.parse(recordedAt)),
                1);
    }
}
