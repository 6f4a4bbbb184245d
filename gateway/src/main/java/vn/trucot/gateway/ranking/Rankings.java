package vn.trucot.gateway.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.gateway.ranking.RankingAnswer.Lack;
import vn.trucot.gateway.ranking.RankingAnswer.Place;
import vn.trucot.gateway.ranking.RankingAnswer.Unranked;
import vn.trucot.gateway.ranking.Yardstick.Measured;

/** Ranks the units of a level by a yardstick, beside their ranks a year before. */
final class Rankings {

    private final CubeView view;
    private final RankingParameters asked;
    private final Yardstick yardstick;
    private final Alphabet alphabet = new Alphabet();

    Rankings(CubeView view, RankingParameters asked, Yardstick yardstick) {
        this.view = view;
        this.asked = asked;
        this.yardstick = yardstick;
    }

    RankingAnswer rank() {
        LocalDate day = day();
        List<OrgNode> units = new Selection(view.orgTree(), day)
                .level(asked.level(), asked.parent(), List.of(asked.period())).stream()
                        .map(Selected::node)
                        .toList();
        Map<OrgNode, Measured> now = measure(units, asked.period());
        Map<OrgNode, Measured> before = measure(units, asked.period().yearBefore());
        Ranks<OrgNode> ranks = ranks(now);
        List<Place> places = places(ranks, now, ranks(before), before);
        return new RankingAnswer(
                view.version(),
                yardstick.criterion(),
                asked.period(),
                day,
                asked.level(),
                asked.parent(),
                places.stream().anyMatch(Place::demo),
                places,
                unranked(now));
    }

    /** The asked day, else the last of the period on which the parent was there. */
    private LocalDate day() {
        if (asked.boundaries() != null) {
            return asked.boundaries();
        }
        LocalDate last = asked.period().lastDay();
        OrgNode parent = asked.parent() == null ? null : view.orgTree().find(asked.parent());
        if (parent == null) {
            return last;
        }
        LocalDate end = parent.orgUnit().validTo();
        return end != null && !end.isAfter(last) && parent.orgUnit().isValidIn(asked.period())
                ? end.minusDays(1)
                : last;
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
        return Ranks.of(values, yardstick.criterion().direction(), alphabet);
    }

    private static List<Place> places(
            Ranks<OrgNode> ranks,
            Map<OrgNode, Measured> now,
            Ranks<OrgNode> ranksBefore,
            Map<OrgNode, Measured> before) {
        Map<Integer, Integer> sharing = new HashMap<>();
        ranks.inOrder().forEach(ranked -> sharing.merge(ranked.rank(), 1, Integer::sum));
        return ranks.inOrder().stream()
                .map(ranked -> place(
                        ranked,
                        sharing.getOrDefault(ranked.rank(), 1) > 1,
                        now.get(ranked.item()),
                        ranksBefore.rank(ranked.item()),
                        before.get(ranked.item())))
                .toList();
    }

    private static Place place(
            Ranks.Ranked<OrgNode> ranked,
            boolean shared,
            @Nullable Measured now,
            @Nullable Integer rankBefore,
            @Nullable Measured before) {
        OrgUnit unit = ranked.item().orgUnit();
        return new Place(
                ranked.rank(),
                shared,
                unit.id(),
                unit.names(),
                ranked.value(),
                now == null ? null : now.points(),
                now == null ? null : now.scoredMaximum(),
                now != null && now.demo(),
                rankBefore,
                rankBefore == null ? null : Ranks.movement(rankBefore, ranked.rank()),
                before == null ? null : before.value());
    }

    private List<Unranked> unranked(Map<OrgNode, Measured> measured) {
        return measured.entrySet().stream()
                .filter(entry -> entry.getValue().value() == null)
                .sorted(Map.Entry.comparingByKey(alphabet))
                .map(entry -> new Unranked(
                        entry.getKey().id(),
                        entry.getKey().orgUnit().names(),
                        entry.getValue().lack() == null
                                ? Lack.NO_DATA
                                : entry.getValue().lack()))
                .toList();
    }
}
