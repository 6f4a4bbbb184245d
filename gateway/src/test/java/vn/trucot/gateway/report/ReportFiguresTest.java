package vn.trucot.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
import vn.trucot.figures.figure.State;
import vn.trucot.gateway.file.FileWords;
import vn.trucot.gateway.orgunit.Selected;

/** The table that every office prints, and what is said of it. */
class ReportFiguresTest {

    private static final String UNIT = "15.132.04252";
    private static final String FLOW = "SOC.T.FLOW";
    private static final String SHARE = "SOC.T.SHARE";
    private static final String STOCK = "SOC.T.STOCK";
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    private final CubeBuilder cube = YenBai.cube()
            .indicator(CubeBuilder.indicator(FLOW, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.SUM))
            .indicator(CubeBuilder.indicator(SHARE, true, AcrossUnits.RATIO, AcrossUnits.RATIO, AcrossTime.SUM))
            .indicator(CubeBuilder.indicator(STOCK, false, AcrossUnits.SUM, AcrossUnits.SUM, AcrossTime.LAST));

    @Test
    void what_happens_within_periods_comes_together_since_the_year_began() {
        // Given
        for (int month = 1; month <= 5; month++) {
            cube.figure(FLOW, UNIT, "2024-0" + month, Figure.of(10L * month));
            cube.figure(FLOW, UNIT, "2023-0" + month, Figure.of(5));
        }
        plan(FLOW, "600");

        // When
        ReportRow row = row(FLOW, "2024-05");

        // Then
        assertThat(row.withinPeriod()).isTrue();
        assertThat(row.value()).isEqualByComparingTo("50");
        assertThat(row.previous()).isEqualByComparingTo("40");
        assertThat(row.yearBefore()).isEqualByComparingTo("5");
        assertThat(row.cumulative()).isEqualByComparingTo("150");
        assertThat(row.cumulativeYearBefore()).isEqualByComparingTo("25");
        assertThat(row.plan()).isEqualByComparingTo("600");
        assertThat(row.percentOfPlan()).isEqualByComparingTo("25");
        assertThat(row.change()).isEqualByComparingTo("45");
    }

    @Test
    void shares_come_together_by_their_parts() {
        // Given
        cube.figure(SHARE, UNIT, "2024-01", Figure.ratio(1, 10)).figure(SHARE, UNIT, "2024-02", Figure.ratio(80, 90));

        // When
        ReportRow row = row(SHARE, "2024-02");

        // Then: 81 of 100, not the mean of 10 % and 88.9 %
        assertThat(row.cumulative()).isEqualByComparingTo("81");
    }

    @Test
    void what_lacks_a_month_has_no_sum_and_is_no_zero() {
        // Given
        cube.figure(FLOW, UNIT, "2024-01", Figure.of(3)).figure(FLOW, UNIT, "2024-03", Figure.of(4));
        plan(FLOW, "100");

        // When
        ReportRow quarter = row(FLOW, "2024-03");
        ReportRow month = row(FLOW, "2024-02");

        // Then
        assertThat(quarter.value()).isEqualByComparingTo("4");
        assertThat(quarter.cumulative()).isNull();
        assertThat(quarter.percentOfPlan()).isNull();
        assertThat(month.state()).isEqualTo(State.NO_DATA);
        assertThat(month.value()).isNull();
        assertThat(month.cumulative()).isNull();
        assertThat(month.previous()).isEqualByComparingTo("3");
    }

    @Test
    void how_things_are_does_not_come_together_and_reaches_a_plan_as_it_is() {
        // Given
        cube.figure(STOCK, UNIT, "2024-01", Figure.of(3)).figure(STOCK, UNIT, "2024-02", Figure.of(4));
        plan(STOCK, "8");

        // When
        ReportRow row = row(STOCK, "2024-02");

        // Then
        assertThat(row.withinPeriod()).isFalse();
        assertThat(row.cumulative()).isNull();
        assertThat(row.percentOfPlan()).isEqualByComparingTo("50");
    }

    @Test
    void sentences_say_what_the_rows_hold_and_numbers_lead_to_their_figures() {
        // Given
        cube.figure(FLOW, UNIT, "2024-02", Figure.of(1_500)).figure(FLOW, UNIT, "2023-02", Figure.of(1_000));
        cube.figure(STOCK, UNIT, "2024-02", Figure.of(4)).figure(STOCK, UNIT, "2023-02", Figure.of(8));

        // When
        List<ReportRow> rows = List.of(row(FLOW, "2024-02"), row(STOCK, "2024-02"), row(SHARE, "2024-02"));
        List<List<ReportPart>> vi = sentences(FileWords.VI).of(rows);
        List<List<ReportPart>> en = sentences(FileWords.EN).of(rows);

        // Then
        assertThat(vi.stream().map(ReportFiguresTest::text))
                .containsExactly(
                        "So với cùng kỳ năm trước, 1 chỉ tiêu tăng, 1 giảm, 0 không đổi.",
                        "Tăng nhiều nhất: Chỉ tiêu SOC.T.FLOW, từ 1.000,0 người lên 1.500,0 người.",
                        "Giảm nhiều nhất: Chỉ tiêu SOC.T.STOCK, từ 8,0 người xuống 4,0 người.",
                        "Chưa có số liệu trong kỳ: Chỉ tiêu SOC.T.SHARE.");
        assertThat(text(en.get(1)))
                .isEqualTo("Most of all rose: Indicator SOC.T.FLOW, from 1,000.0 people to 1,500.0 people.");
        assertThat(vi.get(1).stream().map(ReportPart::figure).filter(Objects::nonNull))
                .containsExactly(FLOW + "@" + UNIT + "@2023-02", FLOW + "@" + UNIT + "@2024-02");
    }

    @Test
    void of_nothing_it_is_said_that_there_is_nothing() {
        assertThat(sentences(FileWords.VI).of(List.of(row(FLOW, "2024-02"))))
                .singleElement()
                .extracting(ReportFiguresTest::text)
                .isEqualTo("Chưa có số liệu nào trong kỳ.");
    }

    private static String text(List<ReportPart> parts) {
        return parts.stream().map(ReportPart::text).collect(Collectors.joining());
    }

    private static Sentences sentences(FileWords words) {
        return new Sentences(words, OrgUnitId.of(UNIT), Period.parse("2024-02"));
    }

    private void plan(String indicator, String value) {
        cube.target(new Target(
                IndicatorCode.of(indicator),
                OrgUnitId.of(UNIT),
                Period.year(2024),
                new BigDecimal(value),
                "plan",
                null));
    }

    private ReportRow row(String indicator, String period) {
        return cube.build().read(view -> new ReportFigures(
                        view,
                        new Selected(Objects.requireNonNull(view.orgTree().find(OrgUnitId.of(UNIT))), null),
                        Period.parse(period),
                        TODAY)
                .row(Objects.requireNonNull(view.definition(IndicatorCode.of(indicator)))));
    }
}
