package vn.trucot.scoring.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Period;
import vn.trucot.figures.figure.Comparison;
import vn.trucot.figures.figure.PeriodState;
import vn.trucot.figures.figure.Rational;
import vn.trucot.figures.figure.Value;

/** Why two years measure different things, so that their difference says nothing. */
public enum Incomparable {
    /** The period has not ended; the one before has. */
    PERIOD_RUNNING,
    /** Not the same parts of the maximum were scored. */
    OTHER_COMPONENTS,
    /** The figures are not of the same shorter periods, or not of the same units and one lacks some. */
    PARTLY_COVERED,
    /** In one of the years too little was scored for a rank. */
    TOO_LITTLE_SCORED;

    /** Whether a period still runs, and cannot be held against one that has ended. */
    public static @Nullable Incomparable running(Period period, LocalDate today) {
        return period.lastDay().isBefore(today) ? null : PERIOD_RUNNING;
    }

    /** Whether two figures of periods that are over cover the same. */
    public static @Nullable Incomparable covered(@Nullable Value now, @Nullable Value before) {
        if (now == null || before == null) {
            return null;
        }
        Comparison.Obstacle obstacle =
                Comparison.of(now, PeriodState.ENDED, before, PeriodState.ENDED).obstacle();
        return obstacle == null || obstacle == Comparison.Obstacle.NO_VALUE ? null : PARTLY_COVERED;
    }

    /** Whether a figure lacks units or periods that were expected. */
    public static boolean isPart(@Nullable Value value) {
        return value != null && value.coverage().reporting() < value.coverage().expected();
    }

    /** Whether two years scored the same parts of the maximum. */
    public static @Nullable Incomparable scored(List<ComponentScore> now, List<ComponentScore> before) {
        return scored(now).equals(scored(before)) ? null : OTHER_COMPONENTS;
    }

    private static Map<String, Rational> scored(List<ComponentScore> components) {
        return components.stream()
                .filter(score -> score.points() != null && score.points().isScored())
                .collect(Collectors.toMap(
                        score -> score.component().code(),
                        score -> Objects.requireNonNull(score.points()).scored()));
    }

    /** Whether the inputs of what both years scored are of the same units. */
    public static @Nullable Incomparable inputs(List<ComponentScore> components, ScoreSheet now, ScoreSheet before) {
        return components.stream()
                        .filter(score -> score.state() == ComponentScore.State.SCORED)
                        .map(score -> score.component().rule())
                        .flatMap(rule -> rule == null ? Stream.<IndicatorCode>empty() : rule.inputs().stream())
                        .anyMatch(input -> covered(now.input(input), before.input(input)) != null)
                ? PARTLY_COVERED
                : null;
    }
}
