package vn.trucot.scoring.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Origin;
import vn.trucot.figures.figure.Value;

/** A rate of which nobody knows the parts stands where it was stated, and in no sum. */
class UnusedRateTest {

    private static final IndicatorCode RATE = IndicatorCode.of("GOV.DOSSIER.ONLINE");

    @Test
    void aRateOfWhichNobodyKnowsThePartsIsShownButInNoSum() {
        // Given
        IndicatorDefinition ratio = ratio(AcrossTime.LAST);
        CubeBuilder events = new CubeBuilder()
                .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", ""))
                .indicator(ratio)
                .figure(RATE.text(), "15", "2024-01", Figure.of(83))
                .figure(RATE.text(), "15", "2024-02", Figure.ratio(5, 6));

        // Then
        assertThat(UnusedRate.isRate(ratio, value(events, "2024-01"))).isTrue();
        assertThat(UnusedRate.isRate(ratio, value(events, "2024-02"))).isFalse();
        assertThat(UnusedRate.isRate(ratio, value(events, "2024-03"))).isFalse();
        assertThat(UnusedRate.isRate(
                        CubeBuilder.indicator(
                                "GOV.DOSSIER.RECEIVED", false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM),
                        value(events, "2024-01")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "15~2025, PARTS, true",
        "15~2025, TIME, false",
        "15~2025, BREAKDOWNS, true",
        "15~2025, OWN, false",
        "15~2025, PREDECESSORS, true",
        "19~2025, PREDECESSORS, false",
        "15~2025, , false"
    })
    void whatAUnitWasCalledBeforeIsTheUnitItselfAndNoSum(String unit, Origin origin, boolean isSum) {
        // Given
        OrgNode node = new CubeBuilder()
                .unit(CubeBuilder.unit("10", OrgUnitKind.PROVINCE, null, "", "2025-07-01"))
                .unit(CubeBuilder.unit("15", OrgUnitKind.PROVINCE, null, "", "2025-07-01"))
                .unit(CubeBuilder.unit("19", OrgUnitKind.PROVINCE, null, "", "2025-07-01"))
                .unit(CubeBuilder.unit("15~2025", OrgUnitKind.PROVINCE, null, "2025-07-01", ""))
                .unit(CubeBuilder.unit("19~2025", OrgUnitKind.PROVINCE, null, "2025-07-01", ""))
                .succession(CubeBuilder.succession("10", "15~2025", "2025-07-01", "1"))
                .succession(CubeBuilder.succession("15", "15~2025", "2025-07-01", "1"))
                .succession(CubeBuilder.succession("19", "19~2025", "2025-07-01", "1"))
                .build()
                .read(view -> view.orgTree().find(OrgUnitId.of(unit)));

        // Then
        assertThat(UnusedRate.isSum(ratio(AcrossTime.LAST), origin, node)).isEqualTo(isSum);
    }

    private static Value value(CubeBuilder events, String period) {
        return events.build().read((CubeView view) -> new Figures(view)
                .value(RATE, Objects.requireNonNull(view.orgTree().find(OrgUnitId.of("15"))), Period.parse(period)));
    }

    private static IndicatorDefinition ratio(AcrossTime time) {
        return CubeBuilder.indicator(
                RATE.text(),
                true,
                1,
                Frequency.MONTH,
                List.of(Frequency.YEAR),
                OrgUnitKind.COMMUNE,
                AcrossUnits.RATIO,
                null,
                AcrossUnits.RATIO,
                time,
                List.of());
    }
}
