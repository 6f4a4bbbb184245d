package vn.trucot.gateway.action;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.figure.Rational;
import vn.trucot.gateway.action.SimulationAnswer.InputItem;
import vn.trucot.gateway.action.SimulationAnswer.Side;
import vn.trucot.gateway.action.SimulationAnswer.SideComponent;
import vn.trucot.gateway.action.SimulationAnswer.SideItem;
import vn.trucot.gateway.indexset.IndexSetViews;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.scoring.action.ChangedSet;
import vn.trucot.scoring.action.Changes;
import vn.trucot.scoring.indexset.Component;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.Reading;
import vn.trucot.scoring.indexset.Readings;
import vn.trucot.scoring.indexset.ScoringRule;
import vn.trucot.scoring.rank.ByScore;
import vn.trucot.scoring.score.ComponentScore;
import vn.trucot.scoring.score.MainIndexScore;
import vn.trucot.scoring.score.Points;
import vn.trucot.scoring.score.ScoreSheet;
import vn.trucot.scoring.score.Scorer;
import vn.trucot.scoring.score.Scores;

/** Lays out for an answer the score of a unit as it is and as it would be. */
final class SimulationViews {

    private static final int PLACES = 4;

    private final IndexSet set;
    private final CubeView view;
    private final SimulationParameters asked;
    private final Changes changes;

    SimulationViews(IndexSet set, CubeView view, SimulationParameters asked) {
        this.set = set;
        this.view = view;
        this.asked = asked;
        this.changes = new AskedChanges(set, view).read(asked);
    }

    SimulationAnswer of(Selected unit, PeerCache cache) {
        About about = new About(asked.orgUnit(), asked.period(), asked.boundaries(), asked.parent());
        OrgUnitKind kind = unit.node().orgUnit().kind();
        Scores scores = new Scores(set, view);
        ScoreSheet now = scores.of(unit.node(), asked.period());
        Readings readings = scores.readings(unit.node(), asked.period());
        IndexSet other = ChangedSet.of(set, changes);
        ScoreSheet then = new Scorer(other).score(changes.readings(readings, this::factor), now::demo);
        Peers peers = cache.of(set, kind, about, view);
        Peers peersThen = changes.ofRules() ? PeerCache.byOtherRules(other, kind, about, view) : peers;
        return new SimulationAnswer(
                view.version(),
                view.asOf(),
                set.code(),
                set.version(),
                set.components().allMatch(Component::official),
                unit.node().id(),
                unit.node().orgUnit().names(),
                unit.resolvedFrom(),
                asked.period(),
                asked.boundaries(),
                now.demo() || peers.demo() || peersThen.demo(),
                changes.ofRules(),
                set.inputs().stream()
                        .map(input -> input(input, readings.of(input)))
                        .toList(),
                side(now, peers, unit),
                side(then, peersThen, unit));
    }

    private BigDecimal factor(IndicatorCode code) {
        return Objects.requireNonNull(view.definition(code)).factor();
    }

    private InputItem input(IndicatorCode code, Reading reading) {
        IndicatorDefinition definition = view.definition(code);
        InputBounds bounds = definition == null ? new InputBounds(null, null) : InputBounds.of(definition);
        Rational value = reading.value();
        return new InputItem(
                code,
                new IndexSetViews(view).nameOf(code),
                definition == null ? "" : definition.measureUnit(),
                definition == null ? 0 : definition.decimals(),
                SimulationAnswer.InputState.valueOf(reading.state().name()),
                value == null ? null : value.at(PLACES),
                changes.inputs().get(code),
                bounds.least(),
                bounds.greatest());
    }

    private static Side side(ScoreSheet sheet, Peers peers, Selected unit) {
        return new Side(
                peers.place(unit.node().id(), ByScore.measure(sheet.set(), IndexSet.TOTAL, sheet)),
                item(IndexSet.TOTAL, sheet.set().names(), sheet.total(), null),
                sheet.pillars().stream()
                        .map(score -> item(score.pillar().code(), score.pillar().names(), score.points(), null))
                        .toList(),
                sheet.mainIndices().stream().map(SimulationViews::mainIndex).toList());
    }

    private static SideItem mainIndex(MainIndexScore score) {
        return item(
                score.mainIndex().code(),
                score.mainIndex().names(),
                score.points(),
                score.components().stream().map(SimulationViews::component).toList());
    }

    private static SideItem item(String code, Names names, Points points, @Nullable List<SideComponent> components) {
        return new SideItem(
                code,
                names,
                points.value(),
                points.rounded(),
                points.maximum().toDecimal(),
                points.scored().round(PLACES),
                points.valueOfScored(),
                components);
    }

    private static SideComponent component(ComponentScore score) {
        Points points = score.points();
        Rational reached = score.reached();
        ScoringRule rule = score.component().rule();
        return new SideComponent(
                score.component().code(),
                score.component().names(),
                reached == null ? null : reached.round(PLACES),
                points == null ? null : points.maximum().round(PLACES),
                rule == null ? null : rule.target());
    }
}
