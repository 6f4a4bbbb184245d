package vn.trucot.scoring.rank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.scoring.score.Incomparable;

/** Ranks units by a yardstick, beside their ranks a year before. */
public final class Ranking {

    private final Yardstick yardstick;
    private final Comparator<OrgNode> amongEqual;
    private final LocalDate today;

    /**
     * A ranking.
     *
     * @param amongEqual the order of units that share a place, and of those without one
     */
    public Ranking(Yardstick yardstick, Comparator<OrgNode> amongEqual, LocalDate today) {
        this.yardstick = yardstick;
        this.amongEqual = amongEqual;
        this.today = today;
    }

    /** The units in order, by what they measure in the period. */
    public Standings of(List<OrgNode> units, Period period) {
        Map<OrgNode, Measured> now = measure(units, period);
        Map<OrgNode, Measured> before = measure(units, period.yearBefore());
        return new Standings(ranked(now, before, Incomparable.running(period, today)), unranked(now));
    }

    private Map<OrgNode, Measured> measure(List<OrgNode> units, Period period) {
        Map<OrgNode, Measured> measured = LinkedHashMap.newLinkedHashMap(units.size());
        units.forEach(unit -> measured.put(unit, yardstick.measure(unit, period)));
        return measured;
    }

    private Ranks<OrgNode> ranks(Map<OrgNode, Measured> measured) {
        Map<OrgNode, BigDecimal> values = HashMap.newHashMap(measured.size());
        measured.forEach((unit, figure) -> {
            if (figure.value() != null) {
                values.put(unit, figure.value());
            }
        });
        return Ranks.of(values, yardstick.direction(), amongEqual);
    }

    private List<Standing> ranked(
            Map<OrgNode, Measured> now, Map<OrgNode, Measured> before, @Nullable Incomparable running) {
        Ranks<OrgNode> ranks = ranks(now);
        Ranks<OrgNode> ranksBefore = ranks(before);
        Movements movements = new Movements(now, before, running, this::ranks);
        return ranks.inOrder().stream()
                .map(ranked -> new Standing(
                        ranked.item(),
                        ranked.rank(),
                        ranks.sharing(ranked.rank()) > 1,
                        ranked.value(),
                        of(now, ranked.item()),
                        ranksBefore.rank(ranked.item()),
                        movements.of(ranked.item()),
                        of(before, ranked.item()).value()))
                .toList();
    }

    private static Measured of(Map<OrgNode, Measured> measured, OrgNode unit) {
        return Objects.requireNonNull(measured.get(unit));
    }

    private List<Standings.Unranked> unranked(Map<OrgNode, Measured> measured) {
        return measured.entrySet().stream()
                .filter(entry -> entry.getValue().value() == null)
                .sorted(Map.Entry.comparingByKey(amongEqual))
                .map(entry -> unranked(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Standings.Unranked unranked(OrgNode unit, Measured measured) {
        return new Standings.Unranked(unit, Objects.requireNonNull(measured.lack()), measured.points());
    }
}
