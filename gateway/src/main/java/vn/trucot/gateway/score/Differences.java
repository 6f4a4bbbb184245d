package vn.trucot.gateway.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Rational;
import vn.trucot.figures.figure.Value;
import vn.trucot.gateway.score.DifferencesAnswer.PublishedPoints;
import vn.trucot.gateway.score.DifferencesAnswer.Reason;
import vn.trucot.gateway.score.DifferencesAnswer.Row;
import vn.trucot.gateway.score.DifferencesAnswer.Why;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.Published;
import vn.trucot.scoring.score.ComponentScore;
import vn.trucot.scoring.score.Incomparable;
import vn.trucot.scoring.score.MainIndexScore;
import vn.trucot.scoring.score.Points;
import vn.trucot.scoring.score.ScoreSheet;
import vn.trucot.scoring.score.Scores;

/**
 * Holds computed points of a unit and period against published ones. A difference is told where all of an item was scored, of
 * figures of all units; beside it, or in its place, stands what the figures show of why.
 */
final class Differences {

    private final IndexSet set;
    private final CubeView view;
    private final OrgNode orgUnit;
    private final Period period;
    private final Figures figures;
    private final ScoreSheet sheet;
    private final boolean running;

    Differences(IndexSet set, CubeView view, OrgNode orgUnit, Period period, LocalDate today) {
        this.set = set;
        this.view = view;
        this.orgUnit = orgUnit;
        this.period = period;
        Scores scores = new Scores(set, view);
        this.figures = scores.figures();
        this.sheet = scores.covered(orgUnit, period);
        this.running = Incomparable.running(period, today) != null;
    }

    /** Whether anything generated is in the computed points. */
    boolean demo() {
        return sheet.demo();
    }

    Row total() {
        return whole(IndexSet.TOTAL, set.names(), sheet.total(), publishedTotal());
    }

    /** Main indices, each before its components. */
    List<Row> items() {
        List<Row> rows = new ArrayList<>();
        for (MainIndexScore main : sheet.mainIndices()) {
            String code = main.mainIndex().code();
            rows.add(whole(code, main.mainIndex().names(), main.points(), published(code)));
            main.components().forEach(component -> rows.add(part(component, code)));
        }
        return rows;
    }

    /** What was published of items that the set does not have. */
    List<Row> others() {
        Set<String> own = set.items().keySet();
        return dimension()
                .flatMap(dimension -> dimension.codes().stream())
                .filter(code -> !own.contains(code.code()))
                .flatMap(code -> Stream.ofNullable(published(code.code()))
                        .map(published -> row(code.code(), code.names(), null, null, published, false, List.of())))
                .toList();
    }

    private Stream<BreakdownDimension> dimension() {
        IndicatorCode items = set.published() == null ? null : set.published().items();
        IndicatorDefinition definition = items == null ? null : view.definition(items);
        return definition == null
                ? Stream.empty()
                : definition.breakdowns().stream().filter(known -> known.code().equals(Published.ITEM));
    }

    private Row whole(String code, Names names, Points points, @Nullable PublishedPoints published) {
        List<ComponentScore> components = sheet.components(code);
        List<Reason> reasons = new ArrayList<>();
        components.stream()
                .filter(component -> !isWhole(component.points()))
                .forEach(component -> reasons.add(
                        new Reason(Why.PART_MISSING, null, component.component().code())));
        boolean missing = !reasons.isEmpty() || !points.scored().equals(points.maximum());
        components.forEach(component -> partlyCovered(component, reasons));
        return row(code, names, null, points, published, missing, reasons);
    }

    private Row part(ComponentScore score, String main) {
        Points points = score.points();
        BigDecimal own = score.component().points();
        List<Reason> reasons = new ArrayList<>();
        Why state = why(score.state());
        if (state != null) {
            reasons.add(new Reason(state, score.because(), null));
        }
        if (points != null && own != null && !points.maximum().equals(Rational.of(own))) {
            reasons.add(new Reason(Why.POINTS_PASSED_ON, null, null));
        }
        partlyCovered(score, reasons);
        String code = score.component().code();
        boolean missing = points == null || !points.isScored() || !isWhole(points);
        return row(code, score.component().names(), main, points, published(code), missing, reasons);
    }

    /** What passed all its points on is whole: there is nothing left to score. */
    private static boolean isWhole(@Nullable Points points) {
        return points != null && points.scored().equals(points.maximum());
    }

    private static @Nullable Why why(ComponentScore.State state) {
        return switch (state) {
            case SCORED -> null;
            case NO_DATA -> Why.NO_DATA;
            case NOT_APPLICABLE -> Why.NOT_APPLICABLE;
            case UNDEFINED -> Why.NO_CASES;
            case UNEXPECTED_VALUE -> Why.UNEXPECTED_VALUE;
            case NOT_SCORABLE -> Why.NOT_SCORABLE;
        };
    }

    private void partlyCovered(ComponentScore score, List<Reason> reasons) {
        if (score.state() == ComponentScore.State.SCORED && score.component().rule() != null) {
            score.component().rule().inputs().stream()
                    .filter(input -> Incomparable.isPart(sheet.input(input)))
                    .map(input -> new Reason(Why.PARTLY_COVERED, input, null))
                    .filter(reason -> !reasons.contains(reason))
                    .forEach(reasons::add);
        }
    }

    private Row row(
            String code,
            Names names,
            @Nullable String partOf,
            @Nullable Points points,
            @Nullable PublishedPoints published,
            boolean missing,
            List<Reason> reasons) {
        BigDecimal computed = points == null || !points.isScored() ? null : Rational.plain(points.rounded());
        boolean partly = reasons.stream().anyMatch(reason -> reason.why() == Why.PARTLY_COVERED);
        BigDecimal difference = published == null || computed == null || missing || partly
                ? null
                : Rational.plain(computed.subtract(published.points()));
        List<Reason> told = new ArrayList<>(reasons);
        if (published != null && points != null) {
            if (!points.maximum().equals(Rational.of(published.maximum()))) {
                told.add(new Reason(Why.OTHER_MAXIMUM, null, null));
            }
            if (running) {
                told.add(new Reason(Why.PERIOD_RUNNING, null, null));
            }
        }
        boolean nothingToTell = published == null || (difference != null && difference.signum() == 0);
        return new Row(
                code,
                names,
                partOf,
                computed,
                points == null ? null : points.maximum().toDecimal(),
                published,
                difference,
                nothingToTell ? List.of() : List.copyOf(told));
    }

    private @Nullable PublishedPoints publishedTotal() {
        Published published = set.published();
        if (published == null) {
            return null;
        }
        Value value = figures.value(published.score(), orgUnit, period);
        return value.value() == null
                ? null
                : points(
                        published.score(),
                        Breakdown.TOTAL,
                        value,
                        Rational.of(value.value())
                                .times(set.maximum())
                                .over(Rational.of(published.outOf()))
                                .toDecimal(),
                        set.maximum());
    }

    private @Nullable PublishedPoints published(String item) {
        IndicatorCode items = set.published() == null ? null : set.published().items();
        if (items == null) {
            return null;
        }
        Breakdown breakdown = Published.breakdownOf(item);
        Value value = figures.value(items, breakdown, orgUnit, period);
        BigDecimal points = value.numerator();
        BigDecimal maximum = value.denominator();
        return points == null || maximum == null
                ? null
                : points(items, breakdown, value, Rational.plain(points), Rational.plain(maximum));
    }

    private static PublishedPoints points(
            IndicatorCode indicator, Breakdown breakdown, Value value, BigDecimal points, BigDecimal maximum) {
        return new PublishedPoints(
                points,
                maximum,
                indicator,
                breakdown.toString(),
                value.source() == null ? null : value.source().name(),
                value.source() == null ? null : value.source().kind(),
                value.demo());
    }

    /** Whether anything was published: of the total, an item, or what the set does not have. */
    static boolean isPublished(Row total, List<Row> items, List<Row> others) {
        return rows(total, items, others).anyMatch(row -> row.published() != null);
    }

    /** Whether anything generated is in what was published. */
    static boolean isDemo(Row total, List<Row> items, List<Row> others) {
        return rows(total, items, others)
                .map(Row::published)
                .filter(Objects::nonNull)
                .anyMatch(PublishedPoints::demo);
    }

    private static Stream<Row> rows(Row total, List<Row> items, List<Row> others) {
        return Stream.of(Stream.of(total), items.stream(), others.stream()).flatMap(rows -> rows);
    }
}
