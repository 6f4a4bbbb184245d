package vn.trucot.gateway.score;

import java.util.HashMap;
import java.util.Map;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.PeriodCode;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Window;
import vn.trucot.gateway.indexset.IndexSet;

/** Scores of an index set, worked out when asked; lives inside one read of the cube. */
public final class Scores {

    private final Scorer scorer;
    private final Figures figures;
    private final Map<Period, Window> windows = new HashMap<>();

    public Scores(IndexSet set, CubeView view) {
        this.scorer = new Scorer(set);
        this.figures = new Figures(view);
    }

    public ScoreSheet of(OrgNode orgUnit, Period period) {
        Window window = windows.computeIfAbsent(period, asked -> new Window(PeriodCode.of(asked), 1));
        CubeReadings readings = new CubeReadings(figures, orgUnit, window);
        return scorer.score(readings, readings::isDemo);
    }

    Figures figures() {
        return figures;
    }
}
