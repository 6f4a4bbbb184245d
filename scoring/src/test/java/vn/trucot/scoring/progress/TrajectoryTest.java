package vn.trucot.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Target;

/** What is expected on the way from a baseline to a target. */
class TrajectoryTest {

    /** From 40 at the end of 2024 to 80 at the end of 2030: 2,191 days. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 40.00, the baseline",
        "2020-01-01, 40.00, before it begins",
        "2025-12-31, 46.66, 365 days: 40 + 40 x 365 / 2191",
        "2027-12-31, 59.99, 1095 of 2191 days: a day less than half",
        "2028-01-01, 60.01, 1096 days",
        "2030-12-31, 80.00, the due day",
        "2040-01-01, 80.00, long after"
    })
    void theStraightLineByDaysIsExpected(LocalDate day, BigDecimal expected, String why) {
        assertThat(trajectory("40", "80", "2024", "2030").on(day, 2)).as(why).isEqualByComparingTo(expected);
    }

    /** Rank 40 at the end of 2020 to 30 at the end of 2025: 1,826 days. */
    @ParameterizedTest
    @CsvSource({"2020-12-31, 40", "2021-12-31, 38", "2023-12-31, 34", "2025-12-31, 30"})
    void aRankFallsToItsTarget(LocalDate day, BigDecimal expected) {
        assertThat(trajectory("40", "30", "2020", "2025").on(day, 0)).isEqualByComparingTo(expected);
    }

    @Test
    void halfIsRoundedUpOnceAndWholePeriodsOfOtherLengthsWorkToo() {
        // 0 to 1 over the quarter from 30 June to 30 September, 92 days: half on 15 August, the 46th day
        Trajectory quarter = trajectory("0", "1", "2025-Q2", "2025-Q3");

        assertThat(quarter.on(LocalDate.of(2025, 8, 15), 0)).isEqualByComparingTo("1");
        assertThat(quarter.on(LocalDate.of(2025, 8, 14), 0)).isEqualByComparingTo("0");
        assertThat(quarter.on(LocalDate.of(2025, 8, 15), 1)).isEqualByComparingTo("0.5");
    }

    @Test
    void withoutABaselineNothingIsExpected() {
        assertThat(Trajectory.of(target(null))).isNull();
    }

    @Test
    void aBaselineEndsBeforeTheTargetIsDue() {
        assertThatThrownBy(() -> target(new Target.Baseline(Period.year(2030), BigDecimal.ONE)))
                .isInstanceOf(InvalidTerm.class)
                .hasMessage("'2030' is no baseline period of a target: it ends before 2030 does");
    }

    private static Target target(Target.Baseline baseline) {
        return new Target(
                IndicatorCode.of("GOV.DOSSIER.ONLINE"),
                OrgUnitId.of("15"),
                Period.year(2030),
                BigDecimal.TEN,
                null,
                null,
                baseline,
                null);
    }

    private static Trajectory trajectory(String baseline, String value, String from, String due) {
        return Objects.requireNonNull(Trajectory.of(new Target(
                IndicatorCode.of("GOV.DOSSIER.ONLINE"),
                OrgUnitId.of("15"),
                Period.parse(due),
                new BigDecimal(value),
                null,
                null,
                new Target.Baseline(Period.parse(from), new BigDecimal(baseline)),
                null)));
    }
}
