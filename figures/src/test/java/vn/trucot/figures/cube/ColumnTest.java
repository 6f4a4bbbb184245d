package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
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
}
