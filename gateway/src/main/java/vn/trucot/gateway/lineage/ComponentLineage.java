package vn.trucot.gateway.lineage;

import java.util.List;
import java.util.Optional;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Rational;
import vn.trucot.gateway.indexset.IndexSetViews;
import vn.trucot.scoring.indexset.Component;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.ScoringRule;
import vn.trucot.scoring.score.ComponentScore;
import vn.trucot.scoring.score.MainIndexScore;
import vn.trucot.scoring.score.Points;
import vn.trucot.scoring.score.ScoreSheet;
import vn.trucot.scoring.score.Scores;

/** A component with its score, and the indicators its rule reads. */
record ComponentLineage(LineageAnswer.Component view, List<IndicatorCode> inputs) {

    private static final int PLACES = 4;

    /** The component of a code for a unit and period; empty if the set has none. */
    static Optional<ComponentLineage> of(IndexSet set, String code, CubeView view, OrgNode orgUnit, Period period) {
        ScoreSheet sheet = new Scores(set, view).of(orgUnit, period);
        return sheet.mainIndices().stream()
                .flatMap(main -> main.components().stream()
                        .filter(score -> score.component().code().equals(code))
                        .map(score -> of(set, main, score, new IndexSetViews(view))))
                .findFirst();
    }

    private static ComponentLineage of(IndexSet set, MainIndexScore main, ComponentScore score, IndexSetViews words) {
        Component component = score.component();
        ScoringRule rule = component.rule();
        Points points = score.points();
        Rational reached = score.reached();
        return new ComponentLineage(
                new LineageAnswer.Component(
                        set.code(),
                        set.version(),
                        main.mainIndex().code(),
                        component.code(),
                        component.names(),
                        component.official(),
                        rule == null ? null : rule.inWords(words::nameOf),
                        component.source(),
                        score.state(),
                        reached == null ? null : reached.round(PLACES),
                        points == null ? null : points.maximum().round(PLACES),
                        points == null ? null : points.scored().round(PLACES)),
                rule == null ? List.of() : rule.inputs());
    }
}
