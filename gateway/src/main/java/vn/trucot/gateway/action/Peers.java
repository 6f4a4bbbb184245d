package vn.trucot.gateway.action;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.rank.ByScore;
import vn.trucot.scoring.rank.Measured;

/**
 * What the units of a kind compare by the total of a set.
 *
 * @param values of those that are ranked, as printed
 * @param demo whether anything generated is in any of them
 */
record Peers(Map<OrgUnitId, BigDecimal> values, boolean demo) {

    static Peers of(IndexSet set, List<OrgNode> units, Period period, CubeView view) {
        ByScore yardstick = new ByScore(set, IndexSet.TOTAL, view);
        Map<OrgUnitId, BigDecimal> values = HashMap.newHashMap(units.size());
        boolean demo = false;
        for (OrgNode unit : units) {
            Measured measured = yardstick.measure(unit, period);
            if (measured.value() != null) {
                values.put(unit.id(), measured.value());
                demo |= measured.demo();
            }
        }
        return new Peers(Map.copyOf(values), demo);
    }

    /** What all but the unit compare. */
    List<BigDecimal> others(OrgUnitId unit) {
        return values.entrySet().stream()
                .filter(peer -> !peer.getKey().equals(unit))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The place of the unit if it measured so: equal values share a rank. */
    Place place(OrgUnitId unit, Measured measured) {
        List<BigDecimal> others = others(unit);
        BigDecimal value = measured.value();
        if (value == null) {
            return new Place(null, others.size(), null, measured.lack());
        }
        long better =
                others.stream().filter(other -> other.compareTo(value) > 0).count();
        return new Place(Math.toIntExact(better) + 1, others.size() + 1, value, null);
    }
}
