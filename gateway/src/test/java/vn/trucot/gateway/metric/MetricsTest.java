package vn.trucot.gateway.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.YenBai;
import vn.trucot.gateway.orgunit.Selected;

/** Figures beside earlier ones. */
class MetricsTest {

    private static final String DIGITISED = "GOV.DOSSIER.DIGITISED";

    @Test
    void a_change_is_the_difference_of_the_two_numbers_that_are_shown() {
        // Given: 37.64 and 22.46 %, printed as 37.6 and 22.5; unrounded they differ by 15.18, which is printed 15.2
        Cube cube = YenBai.cube()
                .indicator(CubeBuilder.indicator(DIGITISED, true, AcrossUnits.RATIO, AcrossUnits.RATIO, AcrossTime.SUM))
                .figure(DIGITISED, "10.088", "2022", Figure.ratio(2246, 10000))
                .figure(DIGITISED, "10.088", "2023", Figure.ratio(3764, 10000))
                .build();

        // When
        Metric metric = cube.read(view -> {
            OrgNode unit = Objects.requireNonNull(view.orgTree().find(OrgUnitId.of("10.088")));
            return new Metrics(view, new Selected(unit, null), Period.year(2023), LocalDate.of(2026, 11, 28))
                    .of(Objects.requireNonNull(view.definition(IndicatorCode.of(DIGITISED))));
        });

        // Then
        assertThat(metric.value()).isEqualByComparingTo("37.6");
        assertThat(metric.yearBefore()).isNotNull();
        assertThat(metric.yearBefore().value()).isEqualByComparingTo("22.5");
        assertThat(metric.yearBefore().change()).isEqualByComparingTo("15.1");
    }
}
