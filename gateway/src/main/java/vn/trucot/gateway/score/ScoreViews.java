package vn.trucot.gateway.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.indexset.Fraction;
import vn.trucot.gateway.indexset.IndexSet;
import vn.trucot.gateway.indexset.MainIndex;
import vn.trucot.gateway.indexset.PillarIndex;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.score.ScoresAnswer.ComponentItem;
import vn.trucot.gateway.score.ScoresAnswer.Item;
import vn.trucot.gateway.score.ScoresAnswer.ItemState;
import vn.trucot.gateway.score.ScoresAnswer.Movement;
import vn.trucot.gateway.score.ScoresAnswer.PillarItem;
import vn.trucot.gateway.score.ScoresAnswer.PublishedItem;
import vn.trucot.gateway.score.ScoresAnswer.UnitScore;
import vn.trucot.gateway.target.Targets;

/** Lays out the scores of units for an answer, each beside the year before and what was published. */
final class ScoreViews {

    private static final int PLACES = 4;

    private final IndexSet set;
    private final Scores scores;
    private final Period period;
    private final boolean withComponents;
    private final Targets targets;

    ScoreViews(IndexSet set, CubeView view, Period period, boolean withComponents) {
        this.set = set;
        this.scores = new Scores(set, view);
        this.period = period;
        this.withComponents = withComponents;
        this.targets = new Targets(view);
    }

    UnitScore of(Selected selected) {
        OrgNode node = selected.node();
        OrgUnit unit = node.orgUnit();
        ScoreSheet now = scores.of(node, period);
        ScoreSheet before = scores.of(node, period.yearBefore());
        PublishedScores published = new PublishedScores(scores.figures(), node, period);
        return new UnitScore(
                unit.id(),
                unit.names(),
                unit.kind(),
                selected.resolvedFrom(),
                now.demo(),
                total(now, before, published),
                now.pillars().stream()
                        .map(score -> pillar(score, before, published))
                        .toList(),
                now.mainIndices().stream()
                        .map(score -> mainIndex(score, before))
                        .toList(),
                PublishedScores.indicators(set.published())
                        .flatMap(indicator -> targets.of(indicator, node).stream())
                        .toList());
    }

    private Item total(ScoreSheet now, ScoreSheet before, PublishedScores published) {
        return item(
                IndexSet.TOTAL,
                set.names(),
                now.total(),
                before,
                published.of(set.published(), now.total().value()),
                null,
                null);
    }

    private Item pillar(PillarScore score, ScoreSheet before, PublishedScores published) {
        PillarIndex pillar = score.pillar();
        return item(
                pillar.code(),
                pillar.names(),
                score.points(),
                before,
                published.of(pillar.published(), score.points().value()),
                new PillarItem(
                        pillar.pillar(), pillar.rule().inWords(), pillar.rule().certainty()),
                null);
    }

    private Item mainIndex(MainIndexScore score, ScoreSheet before) {
        MainIndex main = score.mainIndex();
        return item(
                main.code(),
                main.names(),
                score.points(),
                before,
                null,
                null,
                withComponents
                        ? score.components().stream().map(ScoreViews::component).toList()
                        : null);
    }

    private Item item(
            String code,
            Names names,
            Points now,
            ScoreSheet before,
            @Nullable PublishedItem published,
            @Nullable PillarItem pillar,
            @Nullable List<ComponentItem> components) {
        return new Item(
                code,
                names,
                state(now),
                now.value(),
                now.rounded(),
                now.maximum().toDecimal(),
                printed(now.scored()),
                now.valueOfScored(),
                before.points(code).map(earlier -> movement(earlier, now)).orElse(null),
                published,
                pillar,
                components);
    }

    private static ItemState state(Points points) {
        if (!points.isScored()) {
            return ItemState.NOT_SCORED;
        }
        return points.scored().equals(points.maximum()) ? ItemState.SCORED : ItemState.PARTLY_SCORED;
    }

    private @Nullable Movement movement(Points before, Points now) {
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
                        before.scored().equals(now.scored()));
    }

    private static ComponentItem component(ComponentScore score) {
        Points points = score.points();
        Fraction reached = score.reached();
        return new ComponentItem(
                score.component().code(),
                score.component().names(),
                score.component().official(),
                score.state(),
                score.because(),
                reached == null ? null : printed(reached),
                points == null ? null : printed(points.maximum()),
                points == null ? null : printed(points.scored()));
    }

    private static BigDecimal printed(Fraction points) {
        return points.round(PLACES);
    }
}
