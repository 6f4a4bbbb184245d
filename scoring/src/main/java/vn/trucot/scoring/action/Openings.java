package vn.trucot.scoring.action;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.Readings;
import vn.trucot.scoring.score.ComponentScore;
import vn.trucot.scoring.score.Points;
import vn.trucot.scoring.score.ScoreSheet;
import vn.trucot.scoring.score.Scorer;

/**
 * The points of one unit and period that are still open, component by component in the order of the set.
 *
 * @param sheet the score as it is; whether anything in it is generated is not told here
 */
public record Openings(ScoreSheet sheet, List<Opening> components) {

    public Openings {
        components = List.copyOf(components);
    }

    /**
     * Works out what is open.
     *
     * @param countsWhole whether an indicator counts whole things, of which one more is a step
     */
    public static Openings of(IndexSet set, Readings readings, Predicate<IndicatorCode> countsWhole) {
        ScoreSheet sheet = new Scorer(set).score(readings, () -> false);
        NaturalSteps steps = new NaturalSteps(set, readings, sheet, countsWhole);
        return new Openings(
                sheet,
                sheet.components().map(score -> opening(score, readings, steps)).toList());
    }

    private static Opening opening(ComponentScore score, Readings readings, NaturalSteps steps) {
        Points points = score.points();
        if (points == null || score.state() == ComponentScore.State.NOT_SCORABLE) {
            return new Opening(score, OpeningKind.NOT_SCORABLE, Rational.ZERO, Rational.ZERO, List.of());
        }
        Rational missing = points.applicable().minus(points.scored());
        return switch (score.state()) {
            case SCORED -> scored(score, points, missing, readings, steps);
            case NO_DATA, UNEXPECTED_VALUE ->
                new Opening(score, OpeningKind.BRING_FIGURES, Rational.ZERO, missing, List.of());
            default -> new Opening(score, OpeningKind.NOTHING_TO_COUNT, Rational.ZERO, Rational.ZERO, List.of());
        };
    }

    private static Opening scored(
            ComponentScore score, Points points, Rational missing, Readings readings, NaturalSteps steps) {
        Rational open = points.scored().minus(points.reached());
        if (open.isZero()) {
            OpeningKind kind = missing.isZero() ? OpeningKind.COMPLETE : OpeningKind.BRING_FIGURES;
            return new Opening(score, kind, open, missing, List.of());
        }
        List<Need> needs = Objects.requireNonNull(score.component().rule()).aims(readings).stream()
                .map(steps::need)
                .toList();
        return new Opening(score, OpeningKind.IMPROVE, open, missing, needs);
    }

    /** Those whose points better figures win, in the order of the set. */
    public List<Opening> improvable() {
        return components.stream()
                .filter(opening -> opening.kind() == OpeningKind.IMPROVE)
                .toList();
    }

    /** The points still to be won of an item: the total, a pillar, a main index or a component. */
    public Rational open(String item) {
        return sum(of(item));
    }

    /** The points of an item that nobody can judge for lack of figures. */
    public Rational missing(String item) {
        return of(item).stream().map(Opening::missing).reduce(Rational.ZERO, Rational::plus);
    }

    private List<Opening> of(String item) {
        List<String> codes = sheet.components(item).stream()
                .map(score -> score.component().code())
                .toList();
        return components.stream()
                .filter(opening -> codes.contains(opening.code()))
                .toList();
    }

    static Rational sum(List<Opening> openings) {
        return openings.stream().map(Opening::open).reduce(Rational.ZERO, Rational::plus);
    }
}
