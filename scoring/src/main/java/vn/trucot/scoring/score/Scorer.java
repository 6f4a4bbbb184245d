package vn.trucot.scoring.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.Component;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.MainIndex;
import vn.trucot.scoring.indexset.Otherwise;
import vn.trucot.scoring.indexset.Outcome;
import vn.trucot.scoring.indexset.PillarIndex;
import vn.trucot.scoring.indexset.PillarRule;
import vn.trucot.scoring.indexset.Readings;

/** Makes a score sheet of readings; the arithmetic of points, exact to the end. */
public final class Scorer {

    private final IndexSet set;

    public Scorer(IndexSet set) {
        this.set = set;
    }

    /**
     * Scores one unit and period.
     *
     * @param demo asked after all readings were made: whether any of them holds something generated
     */
    public ScoreSheet score(Readings readings, BooleanSupplier demo) {
        Map<String, MainIndexScore> scores = new LinkedHashMap<>();
        set.mainIndices().forEach(main -> scores.put(main.code(), score(main, readings)));
        List<PillarScore> pillars = set.pillars().stream()
                .map(pillar -> new PillarScore(pillar, score(pillar, scores)))
                .toList();
        Points total = sum(List.copyOf(scores.values()));
        return new ScoreSheet(set, total, pillars, List.copyOf(scores.values()), demo.getAsBoolean(), Map.of());
    }

    private static MainIndexScore score(MainIndex main, Readings readings) {
        Map<String, Outcome> outcomes = new HashMap<>();
        for (Component component : main.components()) {
            if (component.rule() != null && component.points() != null) {
                outcomes.put(component.code(), component.rule().score(readings));
            }
        }
        Redistribution redistribution = Redistribution.of(main, outcomes);
        List<ComponentScore> components = main.components().stream()
                .map(component -> score(component, outcomes.get(component.code()), redistribution))
                .toList();
        Points points = Points.none(Rational.of(main.points()).minus(redistribution.lapsed()));
        for (ComponentScore component : components) {
            if (component.points() != null) {
                points = points.plus(component.points().outOf(Rational.ZERO));
            }
        }
        return new MainIndexScore(main, points, components);
    }

    private static ComponentScore score(Component component, @Nullable Outcome outcome, Redistribution redistribution) {
        BigDecimal own = component.points();
        if (outcome == null || own == null) {
            Points points = own == null ? null : Points.none(Rational.of(own));
            return new ComponentScore(component, ComponentScore.State.NOT_SCORABLE, points, null);
        }
        Rational maximum = redistribution.maximum(component.code(), own);
        return switch (outcome) {
            case Outcome.Scored scored ->
                new ComponentScore(
                        component,
                        ComponentScore.State.SCORED,
                        new Points(scored.share().times(maximum), scored.known().times(maximum), maximum, maximum),
                        null);
            case Outcome.Unscored unscored ->
                new ComponentScore(
                        component,
                        ComponentScore.State.valueOf(unscored.reason().name()),
                        otherwise(component.otherwise(unscored.reason()), maximum),
                        unscored.because());
        };
    }

    private static Points otherwise(Otherwise otherwise, Rational maximum) {
        return switch (otherwise) {
            case Otherwise.Unscored unscored -> new Points(Rational.ZERO, Rational.ZERO, maximum, maximum);
            case Otherwise.Zero zero -> new Points(Rational.ZERO, maximum, maximum, maximum);
            case Otherwise.Maximum all -> new Points(maximum, maximum, maximum, maximum);
            case Otherwise.Redistribute redistribute -> Points.none(Rational.ZERO);
            case Otherwise.PassOn passOn -> Points.none(Rational.ZERO);
        };
    }

    private static Points score(PillarIndex pillar, Map<String, MainIndexScore> scores) {
        List<MainIndexScore> members = scores.values().stream()
                .filter(score -> pillar.members().contains(score.mainIndex().code()))
                .toList();
        return switch (pillar.rule()) {
            // the maximum of the rule is the sum of its members, of which some may not apply to the unit
            case PillarRule.PointsOverMaximum rule -> sum(members);
            case PillarRule.MeanOfMainIndices mean -> mean(members);
        };
    }

    private static Points sum(List<MainIndexScore> scores) {
        return scores.stream().map(MainIndexScore::points).reduce(Points.none(Rational.ZERO), Points::plus);
    }

    private static Points mean(List<MainIndexScore> members) {
        List<Points> values = members.stream()
                .map(MainIndexScore::points)
                .filter(points -> !points.maximum().isZero())
                .map(points -> new Points(
                        points.reached().over(points.maximum()),
                        points.scored().over(points.maximum()),
                        points.applicable().over(points.maximum()),
                        Rational.ONE))
                .toList();
        return values.isEmpty()
                ? Points.none(Rational.ONE)
                : over(values.stream().reduce(Points.none(Rational.ZERO), Points::plus), Rational.of(values.size()));
    }

    private static Points over(Points sum, Rational count) {
        return new Points(
                sum.reached().over(count),
                sum.scored().over(count),
                sum.applicable().over(count),
                sum.maximum().over(count));
    }
}
