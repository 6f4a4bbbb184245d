package vn.trucot.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Direction;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Target;
import vn.trucot.figures.cube.CubeBuilder;
import vn.trucot.figures.cube.YenBai;

/** Targets and the verdict on them. */
class TargetsTest {

    private static final String ON_TIME = "GOV.DOSSIER.ON_TIME";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

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
        List<TargetProgress> targets = cube.build().read(view -> new Targets(view, TODAY).matching(target -> true));

        // Then
        assertThat(targets).singleElement().satisfies(target -> {
            assertThat(target.measured().value()).isEqualByComparingTo("95.0");
            assertThat(target.gap()).isEqualByComparingTo("0");
            assertThat(target.progress()).isEqualTo(Progress.REACHED);
        });
    }

    @ParameterizedTest
    @CsvSource({
        // a rank: lower is better
        "LOWER_IS_BETTER,  26, 27, -1, REACHED",
        "LOWER_IS_BETTER,  28, 27, 1,  NOT_REACHED",
        "HIGHER_IS_BETTER, 26, 27, 1,  NOT_REACHED",
        "HIGHER_IS_BETTER, 28, 27, -1, REACHED",
    })
    void the_gap_is_what_is_missing_in_the_direction_of_the_indicator(
            Direction direction, int reached, int wanted, String gap, Progress verdict) {
        // Given
        CubeBuilder cube = YenBai.cube()
                .indicator(yearly("DTI.RANK", direction))
                .figure("DTI.RANK", "15", "2021", Figure.of(99))
                .figure("DTI.RANK", "15", "2022", Figure.of(reached))
                .target(target("DTI.RANK", "15", 2024, wanted))
                .target(target("DTI.RANK", "15.132", 2024, wanted))
                .target(target("DTI.SCORE", "15", 2024, wanted));

        // When
        List<TargetProgress> targets = cube.build().read(view -> new Targets(view, TODAY)
                .of(
                        IndicatorCode.of("DTI.RANK"),
                        Objects.requireNonNull(view.orgTree().find(OrgUnitId.of("15")))));

        // Then: the newest figure counts, up to five years back
        assertThat(targets).singleElement().satisfies(target -> {
            assertThat(target.measured()).isEqualTo(measured(2022, reached));
            assertThat(target.gap()).isEqualByComparingTo(gap);
            assertThat(target.progress()).isEqualTo(verdict);
        });
    }

    @Test
    void a_figure_of_more_than_five_years_before_says_nothing_of_a_target() {
        // Given
        CubeBuilder cube = YenBai.cube()
                .indicator(yearly("DTI.RANK", Direction.LOWER_IS_BETTER))
                .figure("DTI.RANK", "15", "2019", Figure.of(20))
                .target(target("DTI.RANK", "15", 2025, 30))
                .target(target("DTI.RANK", "15", 2024, 30))
                .target(target("DTI.UNKNOWN", "15", 2024, 30));

        // When
        List<TargetProgress> targets = cube.build().read(view -> new Targets(view, TODAY).matching(target -> true));

        // Then: by indicator and due period
        assertThat(targets)
                .extracting(TargetProgress::measured, TargetProgress::progress)
                .containsExactly(
                        tuple(measured(2019, 20), Progress.REACHED),
                        tuple(null, Progress.NO_DATA),
                        tuple(null, Progress.NO_DATA));
        assertThat(targets.getLast().gap()).isNull();
        assertThat(targets.getLast().definition()).isNull();
    }

    @Test
    void five_years_back_are_as_many_quarters() {
        // Given: the first quarter that is near enough, and the one before it
        CubeBuilder cube = YenBai.cube()
                .indicator(CubeBuilder.indicator(
                        ON_TIME,
                        false,
                        0,
                        Frequency.QUARTER,
                        List.of(),
                        OrgUnitKind.PROVINCE,
                        AcrossUnits.NONE,
                        null,
                        AcrossUnits.NONE,
                        AcrossTime.LAST,
                        List.of()))
                .figure(ON_TIME, "15", "2019-Q4", Figure.of(20))
                .target(quarterly("2024-Q4"))
                .target(quarterly("2025-Q1"));

        // When
        List<TargetProgress> targets = cube.build().read(view -> new Targets(view, TODAY).matching(target -> true));

        // Then
        assertThat(targets)
                .extracting(TargetProgress::measured)
                .containsExactly(
                        new TargetProgress.Measured(Period.parse("2019-Q4"), BigDecimal.valueOf(20), false), null);
    }

    @ParameterizedTest
    @CsvSource({
        // 30 of 2020 to 50 of 2025 expect 42 at the end of 2023: 30 + 20 x 1095 / 1826 = 41.99
        "HIGHER_IS_BETTER, 30, 50, 42, true",
        "HIGHER_IS_BETTER, 30, 50, 41, false",
        // 40 to 30: 34
        "LOWER_IS_BETTER,  40, 30, 34, true",
        "LOWER_IS_BETTER,  40, 30, 35, false",
    })
    void a_figure_is_on_track_if_it_is_where_the_trajectory_expects_it(
            Direction direction, int baseline, int wanted, int reached, boolean onTrack) {
        // Given
        CubeBuilder cube = YenBai.cube()
                .indicator(yearly("DTI.RANK", direction))
                .figure("DTI.RANK", "15", "2023", Figure.of(reached))
                .target(new Target(
                        IndicatorCode.of("DTI.RANK"),
                        OrgUnitId.of("15"),
                        Period.year(2025),
                        BigDecimal.valueOf(wanted),
                        null,
                        null,
                        new Target.Baseline(Period.year(2020), BigDecimal.valueOf(baseline)),
                        null))
                .target(target("DTI.RANK", "15", 2024, wanted));

        // When
        List<TargetProgress> targets = cube.build().read(view -> new Targets(view, TODAY).matching(target -> true));

        // Then: without a baseline nothing is expected
        assertThat(targets.getFirst().onTrack()).isNull();
        assertThat(targets.getLast().onTrack()).isEqualTo(onTrack);
        assertThat(targets.getLast().expected(Period.year(2025).lastDay())).isEqualByComparingTo("" + wanted);
    }

    @Test
    void the_newest_figure_of_a_target_far_away_is_looked_for_from_today() {
        // Given
        CubeBuilder cube = YenBai.cube()
                .indicator(yearly("DTI.RANK", Direction.LOWER_IS_BETTER))
                .figure("DTI.RANK", "15", "2024", Figure.of(30))
                .target(target("DTI.RANK", "15", 2045, 10));

        // When
        List<TargetProgress> targets = cube.build().read(view -> new Targets(view, TODAY).matching(target -> true));

        // Then
        assertThat(targets).singleElement().satisfies(target -> assertThat(target.measured())
                .isEqualTo(measured(2024, 30)));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 2024", "2025-01-01,", ", 2024"})
    void of_a_goal_only_what_was_measured_since_its_beginning_counts(LocalDate since, Integer measured) {
        // Given
        CubeBuilder cube = YenBai.cube()
                .indicator(yearly("DTI.RANK", Direction.LOWER_IS_BETTER))
                .figure("DTI.RANK", "15", "2024", Figure.of(30));

        // When
        TargetProgress goal =
                cube.build().read(view -> new Targets(view, TODAY).of(target("DTI.RANK", "15", 2030, 10), since));

        // Then
        assertThat(goal.measured()).isEqualTo(measured == null ? null : measured(measured, 30));
    }

    private static Target quarterly(String due) {
        return new Target(IndicatorCode.of(ON_TIME), OrgUnitId.of("15"), Period.parse(due), BigDecimal.TEN, null, null);
    }

    private static TargetProgress.Measured measured(int year, int value) {
        return new TargetProgress.Measured(Period.year(year), BigDecimal.valueOf(value), false);
    }

    private static Target target(String indicator, String orgUnit, int year, int value) {
        return new Target(
                IndicatorCode.of(indicator),
                OrgUnitId.of(orgUnit),
                Period.year(year),
                BigDecimal.valueOf(value),
                null,
                null);
    }

    private static IndicatorDefinition yearly(String code, Direction direction) {
        return new IndicatorDefinition(
                IndicatorCode.of(code),
                new Names("Chỉ tiêu", null),
                null,
                "RANK",
                false,
                BigDecimal.ONE,
                0,
                Frequency.YEAR,
                List.of(),
                OrgUnitKind.PROVINCE,
                AcrossUnits.NONE,
                null,
                AcrossUnits.NONE,
                AcrossTime.LAST,
                direction,
                null,
                null,
                false,
                List.of(),
                null);
    }
}
