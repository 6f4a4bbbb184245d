package vn.trucot.gateway.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

class BreakdownsTest {

    private static final IndicatorDefinition DOSSIERS = CubeBuilder.indicator(
            "GOV.DOSSIER.RECEIVED",
            false,
            0,
            Frequency.MONTH,
            List.of(),
            OrgUnitKind.COMMUNE,
            AcrossUnits.SUM,
            null,
            AcrossUnits.SUM,
            AcrossTime.SUM,
            List.of(
                    CubeBuilder.dimension("channel", "postal", "online"),
                    CubeBuilder.dimension("level", "full", "part")));

    @Test
    void aStarStandsForEachCodeInTheOrderOfTheList() {
        assertThat(of("channel=*")).containsExactly("channel=postal", "channel=online");
        assertThat(of("level=full;channel=*"))
                .containsExactly("channel=postal;level=full", "channel=online;level=full");
        assertThat(of("channel=*;level=part"))
                .containsExactly("channel=postal;level=part", "channel=online;level=part");
    }

    @Test
    void withoutAStarItIsOne() {
        assertThat(of("")).containsExactly("");
        assertThat(of("channel=online")).containsExactly("channel=online");
    }

    @Test
    void whatTheIndicatorDoesNotDeclareIsNamed() {
        assertUnknown("sex=*", "sex=*");
        assertUnknown("channel=mail", "channel=mail");
        assertUnknown("channel=*;level=half", "channel=postal;level=half");
    }

    private static void assertUnknown(String asked, String named) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> of(asked).toList())
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BREAKDOWN_UNKNOWN))
                .withMessageContaining("GOV.DOSSIER.RECEIVED has no breakdown " + named);
    }

    @Test
    void oneDimensionAtATime() {
        assertThatExceptionOfType(InvalidTerm.class)
                .isThrownBy(() -> of("channel=*;level=*").toList())
                .withMessageContaining("level=*");
    }

    private static Stream<String> of(String asked) {
        return Breakdowns.of(DOSSIERS, asked).map(Breakdown::toString);
    }
}
