package vn.trucot.scoring.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.trucot.events.SourceKind.DEMO;
import static vn.trucot.events.SourceKind.PUBLISHED;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.OrgNode;

class PartDifferencesTest {

    private static final String MEMBERS = "SOC.T.MEMBERS";

    private final CubeBuilder cube = new CubeBuilder()
            .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", ""))
            .unit(CubeBuilder.unit("15.a", OrgUnitKind.COMMUNE, "15", "", ""))
            .unit(CubeBuilder.unit("15.b", OrgUnitKind.COMMUNE, "15", "", ""))
            .indicator(CubeBuilder.indicator(MEMBERS, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM));

    @Test
    void whatAUnitStatesAndItsPartsDoNotMakeIsFound() {
        // Given
        own(10);
        cube.figure(MEMBERS, "15.a", "2025-01", Figure.of(3));
        cube.figure(MEMBERS, "15.b", "2025-01", Figure.of(4));

        // When
        List<PartDifferences.Found> found = found();

        // Then
        assertThat(found)
                .extracting(
                        one -> one.definition().code().text(),
                        one -> one.orgUnit().id().text(),
                        one -> one.own().intValueExact(),
                        one -> one.parts().intValueExact(),
                        one -> one.difference().intValueExact())
                .containsExactly(tuple(MEMBERS, "15", 10, 7, 3));
    }

    @Test
    void aSumThatIsRightIsNone() {
        own(7);
        cube.figure(MEMBERS, "15.a", "2025-01", Figure.of(3));
        cube.figure(MEMBERS, "15.b", "2025-01", Figure.of(4));

        assertThat(found()).isEmpty();
    }

    @Test
    void asLongAsAPartIsMissingNothingDiffers() {
        own(10);
        cube.figure(MEMBERS, "15.a", "2025-01", Figure.of(3));

        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsGeneratedContradictsNobody() {
        own(10);
        cube.figure(MEMBERS, "15.a", "2025-01", Figure.of(3));
        cube.event(CubeBuilder.observed(CubeBuilder.key(MEMBERS, "15.b", "2025-01", ""), Figure.of(4), DEMO));

        assertThat(found()).isEmpty();
    }

    private void own(int members) {
        cube.event(CubeBuilder.observed(CubeBuilder.key(MEMBERS, "15", "2025-01", ""), Figure.of(members), PUBLISHED));
    }

    private List<PartDifferences.Found> found() {
        Period period = Period.parse("2025-01");
        return cube.build().read(view -> {
            OrgNode province = Objects.requireNonNull(view.orgTree().find(new OrgUnitId("15")));
            return new PartDifferences(view)
                    .of(view.orgTree().within(province, period.lastDay()).toList(), period);
        });
    }
}
