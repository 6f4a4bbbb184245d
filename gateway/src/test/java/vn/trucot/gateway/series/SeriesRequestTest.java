package vn.trucot.gateway.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.YenBai;
import vn.trucot.figures.figure.Figures;

/** Yên Bái and Lào Cai became the new Lào Cai on 2025-07-01: every commune gets one dossier a month as long as it is there. */
class SeriesRequestTest {

    private static final String RECEIVED = "GOV.DOSSIER.RECEIVED";

    private final Cube cube = everyCommuneReports();

    @Test
    void theUnitsOfALevelAddUpToTheWholeInTheYearOfAMerger() {
        // When
        BigDecimal communes = sum(OrgUnitKind.COMMUNE, "2025");
        BigDecimal provinces = sum(OrgUnitKind.PROVINCE, "2025");

        // Then
        BigDecimal whole = BigDecimal.valueOf(6 * (168 + 151) + 6 * 99);
        assertThat(value("VN", "2025")).isEqualByComparingTo(whole);
        assertThat(provinces).isEqualByComparingTo(whole);
        assertThat(communes).isEqualByComparingTo(whole);
    }

    @Test
    void theUnitsOfALevelAreThoseOfTheLastDayAsked() {
        // When
        SeriesRequest request = cube.read(view -> SeriesRequest.of(level(OrgUnitKind.COMMUNE, "2024,2025"), view));

        // Then
        assertThat(request.boundaries()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(request.orgUnits()).hasSize(99);
    }

    private BigDecimal sum(OrgUnitKind level, String period) {
        return cube.read(view -> SeriesRequest.of(level(level, period), view).orgUnits().stream()
                .map(unit -> new Figures(view)
                        .value(IndicatorCode.of(RECEIVED), unit.node(), Period.parse(period))
                        .value())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal value(String unit, String period) {
        return cube.read(view -> new Figures(view)
                .value(IndicatorCode.of(RECEIVED), view.orgTree().find(OrgUnitId.of(unit)), Period.parse(period))
                .value());
    }

    private static SeriesParameters level(OrgUnitKind level, String period) {
        return new SeriesParameters(RECEIVED, null, level, null, period, "", null, false);
    }

    private static Cube everyCommuneReports() {
        CubeBuilder events = YenBai.cube()
                .indicator(CubeBuilder.indicator(RECEIVED, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM));
        for (OrgUnit unit : YenBai.orgUnits()) {
            if (unit.kind() == OrgUnitKind.COMMUNE) {
                for (Period month = Period.month(2025, 1); month.year() < 2026; month = month.next()) {
                    if (unit.isValidIn(month)) {
                        events.figure(RECEIVED, unit.id().text(), month.toString(), Figure.of(1));
                    }
                }
            }
        }
        return events.build();
    }
}
