package vn.trucot.scoring.score;

import java.util.HashMap;
import java.util.Map;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.PeriodCode;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Window;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.Readings;

/** Scores of an index set, worked out when asked; lives inside one read of the cube. */
public final class Scores {

    /** A period, and the window that holds exactly it. */
    record Span(Period period, Window window) {}

    private final Scorer scorer;
    private final Figures figures;
    private final Map<Period, Span> spans = new HashMap<>();

    public Scores(IndexSet set, CubeView view) {
        this.scorer = new Scorer(set);
        this.figures = new Figures(view);
    }

    public ScoreSheet of(OrgNode orgUnit, Period period) {
        return score(new CubeReadings(figures, orgUnit, span(period), false));
    }

    /** The same, with how complete each figure is that was read. */
    public ScoreSheet covered(OrgNode orgUnit, Period period) {
        CubeReadings readings = new CubeReadings(figures, orgUnit, span(period), true);
        return score(readings).covered(readings.inputs());
    }

    /** What the scores of a unit and period are made of, each read once. */
    public Readings readings(OrgNode orgUnit, Period period) {
        return new CubeReadings(figures, orgUnit, span(period), false);
    }

    private ScoreSheet score(CubeReadings readings) {
        return scorer.score(readings, readings::isDemo);
    }

    private Span span(Period period) {
        return spans.computeIfAbsent(period, asked -> new Span(asked, new Window(PeriodCode.of(asked), 1)));
    }

    /** The figures that the scores are made of. */
    public Figures figures() {
        return figures;
    }
}
