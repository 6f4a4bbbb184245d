package vn.trucot.gateway.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Target;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.YenBai;

/** Targets and the verdict on them. */
class TargetsTest {

    private static final String ON_TIME = "GOV.DOSSIER.ON_TIME";

    @Test
    void the_number_that_is_shown_and_the_verdict_agree() {
        // Given: 94.96 %, printed as 95.0
        CubeBuilder cube = YenBai.cube()
                .indicator(CubeBuilder.indicator(ON_TIME, true, AcrossUnits.RATIO, AcrossUnits.RATIO, AcrossTime.SUM))
                .figure(ON_TIME, "15", "2024", Figure.ratio(9496, 10000))
                .target(new Target(
                        IndicatorCode.of(ON_TIME),
                        OrgUnitId.of("15"),
                        Period.year(2024),
                        new BigDecimal("95"),
                        null,
                        null));

        // When
        List<TargetView> targets = cube.build().read(view -> new Targets(view).matching(target -> true));

        // Then
        assertThat(targets).singleElement().satisfies(target -> {
            assertThat(target.value()).isEqualByComparingTo("95.0");
            assertThat(target.gap()).isEqualByComparingTo("0");
            assertThat(target.state()).isEqualTo(TargetView.Progress.REACHED);
        });
    }
}
