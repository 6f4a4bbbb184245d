package vn.trucot.gateway.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Rational;
import vn.trucot.figures.figure.Value;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.score.ScoresAnswer.ComponentItem;
import vn.trucot.gateway.score.ScoresAnswer.InputCoverage;
import vn.trucot.gateway.score.ScoresAnswer.Item;
import vn.trucot.gateway.score.ScoresAnswer.ItemState;
import vn.trucot.gateway.score.ScoresAnswer.Movement;
import vn.trucot.gateway.score.ScoresAnswer.PillarItem;
import vn.trucot.gateway.score.ScoresAnswer.PublishedItem;
import vn.trucot.gateway.score.ScoresAnswer.UnitScore;
import vn.trucot.gateway.targets.TargetView;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.MainIndex;
import vn.trucot.scoring.indexset.PillarIndex;
import vn.trucot.scoring.indexset.ScoringRule;
import vn.trucot.scoring.progress.Targets;
import vn.trucot.scoring.score.ComponentScore;
import vn.trucot.scoring.score.Incomparable;
import vn.trucot.scoring.score.MainIndexScore;
import vn.trucot.scoring.score.PillarScore;
import vn.trucot.scoring.score.Points;
import vn.trucot.scoring.score.ScoreSheet;
import vn.trucot.scoring.score.Scores;

/** Lays out the scores of units for an answer, each beside the year before and what was published. */
final class ScoreViews {

    private static final int PLACES = 4;

    private final IndexSet set;
    private final Scores scores;
    private final Period period;
    private final boolean withComponents;
    private final @Nullable Incomparable running;
    private final Targets targets;

    ScoreViews(IndexSet set, CubeView view, Period period, LocalDate today, boolean withComponents) {
        this.set = set;
        this.scores = new Scores(set, view);
        this.period = period;
        this.withComponents = withComponents;
        this.running = Incomparable.running(period, today);
        this.targets = new Targets(view, today);
    }

    UnitScore of(Selected selected) {
        OrgNode node = selected.node();
        OrgUnit unit = node.orgUnit();
        ScoreSheet now = scores.covered(node, period);
        ScoreSheet before = scores.covered(node, period.yearBefore());
        PublishedScores published = new PublishedScores(scores.figures(), node, period);
        return new UnitScore(
                unit.id(),
                unit.names(),
                unit.kind(),
                selected.resolvedFrom(),
                now.demo(),
                total(now, before, published),
                now.pillars().stream()
                        .map(score -> pillar(score, now, before, published))
                        .toList(),
                now.mainIndices().stream()
                        .map(score -> mainIndex(score, now, before))
                        .toList(),
                PublishedScores.indicators(set.published())
                        .flatMap(indicator -> targets.of(indicator, node).stream())
                        .map(TargetView::of)
                        .toList());
    }

    private Item total(ScoreSheet now, ScoreSheet before, PublishedScores published) {
        return item(
                IndexSet.TOTAL,
                set.names(),
                now.total(),
                now,
                before,
                published.of(set.published(), whole(IndexSet.TOTAL, now.total(), now)),
                null,
                null);
    }

    private Item pillar(PillarScore score, ScoreSheet now, ScoreSheet before, PublishedScores published) {
        PillarIndex pillar = score.pillar();
        return item(
                pillar.code(),
                pillar.names(),
                score.points(),
                now,
                before,
                published.of(pillar.published(), whole(pillar.code(), score.points(), now)),
                new PillarItem(
                        pillar.pillar(), pillar.rule().inWords(), pillar.rule().certainty()),
                null);
    }

    private Item mainIndex(MainIndexScore score, ScoreSheet now, ScoreSheet before) {
        MainIndex main = score.mainIndex();
        return item(
                main.code(),
                main.names(),
                score.points(),
                now,
                before,
                null,
                null,
                withComponents
                        ? score.components().stream()
                                .map(component -> component(component, now, before))
                                .toList()
                        : null);
    }

    private Item item(
            String code,
            Names names,
            Points points,
            ScoreSheet now,
            ScoreSheet before,
            @Nullable PublishedItem published,
            @Nullable PillarItem pillar,
            @Nullable List<ComponentItem> components) {
        return new Item(
                code,
                names,
                state(code, points),
                points.value(),
                points.rounded(),
                points.maximum().toDecimal(),
                printed(points.scored()),
                printed(points.applicable()),
                points.valueOfScored(),
                before.points(code)
                        .map(earlier -> movement(earlier, points, incomparable(code, now, before)))
                        .orElse(null),
                published,
                pillar,
                components);
    }

    /** The value if all of it was scored, of figures of all units: only such a one can be held against a published one. */
    private static @Nullable BigDecimal whole(String code, Points points, ScoreSheet sheet) {
        boolean part = sheet.components(code).stream()
                .map(score -> score.component().rule())
                .flatMap(rule -> rule == null ? Stream.<IndicatorCode>empty() : rule.inputs().stream())
                .anyMatch(input -> Incomparable.isPart(sheet.input(input)));
        return part || !points.scored().equals(points.maximum()) ? null : points.value();
    }

    private @Nullable Incomparable incomparable(String code, ScoreSheet now, ScoreSheet before) {
        if (running != null) {
            return running;
        }
        List<ComponentScore> components = now.components(code);
        Incomparable other = Incomparable.scored(components, before.components(code));
        return other != null ? other : Incomparable.inputs(components, now, before);
    }

    private ItemState state(String code, Points points) {
        if (points.maximum().isZero()
                && set.mainIndices().stream()
                        .anyMatch(main ->
                                main.code().equals(code) && main.points().signum() > 0)) {
            return ItemState.NOT_APPLICABLE;
        }
        if (!points.isScored()) {
            return ItemState.NOT_SCORED;
        }
        return points.scored().equals(points.maximum()) ? ItemState.SCORED : ItemState.PARTLY_SCORED;
    }

    private @Nullable Movement movement(Points before, Points now, @Nullable Incomparable reason) {
        BigDecimal earlier = before.value();
        BigDecimal value = now.value();
        return earlier == null
                ? null
                : new Movement(
                        period.yearBefore(),
                        earlier,
                        value == null ? null : value.subtract(earlier),
                        before.rounded(),
                        value == null ? null : now.since(before),
                        reason == null,
                        reason);
    }

    private ComponentItem component(ComponentScore score, ScoreSheet now, ScoreSheet before) {
        String code = score.component().code();
        ScoringRule rule = score.component().rule();
        boolean both = score.reached() != null
                && before.components(code).stream().allMatch(earlier -> earlier.reached() != null);
        Incomparable reason = both ? incomparable(code, now, before) : null;
        Points points = score.points();
        Rational reached = score.reached();
        return new ComponentItem(
                score.component().code(),
                score.component().names(),
                score.component().official(),
                score.state(),
                score.because(),
                reached == null ? null : printed(reached),
                points == null ? null : printed(points.maximum()),
                points == null ? null : printed(points.scored()),
                (rule == null ? List.<IndicatorCode>of() : rule.inputs())
                        .stream()
                                .map(input -> coverage(input, now.input(input)))
                                .toList(),
                both ? reason == null : null,
                reason);
    }

    private static InputCoverage coverage(IndicatorCode input, @Nullable Value value) {
        return new InputCoverage(input, value == null ? null : value.coverage());
    }

    private static BigDecimal printed(Rational points) {
        return points.round(PLACES);
    }
}
