package vn.trucot.gateway.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.CubeView;

class EarlierCubeTest {

    private static final Instant THEN = Instant.parse("2024-03-15T08:00:00Z");
    private static final ObservationKey KEY = CubeBuilder.key("SOC.TEAM.MEMBERS", "15", "2024-01", "");
    private static final IndicatorCode OTHER = IndicatorCode.of("SOC.TEAM.COUNT");

    private final Cube present = new Cube();

    @Test
    void figuresAreThoseOfThenAndDefinitionsThoseOfNow() {
        // Given
        present.apply(List.of(defined("SOC.TEAM.MEMBERS", 1), figure(9, 2)), 5);
        EarlierCube cube = new EarlierCube(THEN);
        cube.take(List.of(figure(7, 1)));
        CubeView before = cube.view(present.view());

        // When
        present.apply(List.of(defined(OTHER.text(), 1)), 6);
        CubeView after = cube.view(present.view());

        // Then
        assertThat(before.asOf()).isEqualTo(THEN);
        assertThat(before.observation(KEY).figure()).isEqualTo(Figure.of(7));
        assertThat(before.definition(KEY.indicator())).isNotNull();
        assertThat(before.definition(OTHER)).isNull();
        assertThat(after.definition(OTHER)).isNotNull();
        assertThat(after.observation(KEY).figure()).isEqualTo(Figure.of(7));
        assertThat(after.reference()).isEqualTo(present.view().reference());
        assertThat(present.view().observation(KEY).figure()).isEqualTo(Figure.of(9));
        assertThat(present.view().asOf()).isNull();
    }

    @Test
    void aFigureOfThePresentDoesNotMakeAnotherViewOfThen() {
        // Given
        present.apply(List.of(defined("SOC.TEAM.MEMBERS", 1)), 5);
        EarlierCube cube = new EarlierCube(THEN);
        CubeView before = cube.view(present.view());

        // When
        present.apply(List.of(figure(9, 2)), 6);

        // Then
        assertThat(cube.view(present.view())).isSameAs(before);
    }

    private static Event figure(int members, long revision) {
        return CubeBuilder.observed(KEY, Figure.of(members), 1, revision, new Source(SourceKind.RECORDS, "records"));
    }

    private static Event defined(String indicator, long revision) {
        return new Event.IndicatorDefined(
                CubeBuilder.indicator(indicator, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.LAST), revision);
    }
}
