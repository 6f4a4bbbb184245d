package vn.trucot.scoring.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.HeldObservation;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Part;
import vn.trucot.scoring.lineage.FigureLineage.Found;

/** Walks from a figure down to the observations it rests on; lives inside one read of the cube. */
final class Observations {

    private final CubeView view;
    private final Figures figures;
    private final IndicatorCode indicator;
    private final Map<ObservationKey, Found> found = new LinkedHashMap<>();

    private Observations(CubeView view, Figures figures, IndicatorCode indicator) {
        this.view = view;
        this.figures = figures;
        this.indicator = indicator;
    }

    /** All observations below a figure, each once, in the order of the units. */
    static List<Found> below(
            CubeView view,
            Figures figures,
            IndicatorCode indicator,
            Breakdown breakdown,
            OrgNode orgUnit,
            Period period) {
        Observations observations = new Observations(view, figures, indicator);
        observations.walk(breakdown, orgUnit, period);
        return new ArrayList<>(observations.found.values());
    }

    private void walk(Breakdown breakdown, OrgNode orgUnit, Period period) {
        ObservationKey key = new ObservationKey(indicator, orgUnit.id(), period, breakdown);
        HeldObservation own = view.observation(key);
        if (own != null && !figures.isSeenAsPredecessors(orgUnit)) {
            found.putIfAbsent(key, new Found(orgUnit, own));
            return;
        }
        for (Part part : figures.parts(indicator, breakdown, orgUnit, period)) {
            walk(part.breakdown(), part.orgUnit(), part.period());
        }
    }
}
