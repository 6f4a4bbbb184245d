package vn.trucot.gateway.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.gateway.ranking.RankingAnswer.EndedParent;
import vn.trucot.gateway.ranking.RankingAnswer.Lack;
import vn.trucot.gateway.ranking.RankingAnswer.Movement;
import vn.trucot.gateway.ranking.RankingAnswer.Place;
import vn.trucot.gateway.ranking.RankingAnswer.Unranked;
import vn.trucot.gateway.ranking.Yardstick.Measured;
import vn.trucot.scoring.rank.Ranks;
import vn.trucot.scoring.score.Incomparable;

/** Ranks the units of a level by a yardstick, beside their ranks a year before. */
final class Rankings {

    private final CubeView view;
    private final RankingParameters asked;
    private final Yardstick yardstick;
    private final @Nullable Incomparable running;
    private final Alphabet alphabet = new Alphabet();

    Rankings(CubeView view, RankingParameters asked, Yardstick yardstick, LocalDate today) {
        this.running = Incomparable.running(asked.period(), today);
        this.view = view;
        this.asked = asked;
        this.yardstick = yardstick;
    }

    RankingAnswer rank() {
        EndedParent ended = endedParent();
        LocalDate day = day();
        List<OrgNode> units = ended != null
                ? List.of()
                : new Selection(view.orgTree(), day)
                        .level(asked.level(), asked.parent(), List.of(asked.period())).stream()
                                .map(Selected::node)
                                .toList();
        Map<OrgNode, Measured> now = measure(units, asked.period());
        Map<OrgNode, Measured> before = measure(units, asked.period().yearBefore());
        List<Place> places = places(now, before);
        return new RankingAnswer(
                view.version(),
                yardstick.criterion(),
                asked.period(),
                day,
                asked.level(),
                asked.parent(),
                places.stream().anyMatch(Place::demo),
                places,
                unranked(now),
                ended);
    }

    /** The parent if it was no more in the period, and nobody asked for the units of a day: its codes are another's now. */
    private @Nullable EndedParent endedParent() {
        OrgNode parent = asked.parent() == null || asked.boundaries() != null
                ? null
                : view.orgTree().find(asked.parent());
        LocalDate end = parent == null ? null : parent.orgUnit().validTo();
        if (parent == null || end == null || end.isAfter(asked.period().firstDay())) {
            return null;
        }
        return new EndedParent(
                parent.orgUnit().names(),
                end,
                parent.successors().stream()
                        .map(link -> new EndedParent.Successor(
                                link.node().id(), link.node().orgUnit().names()))
                        .toList());
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

    private List<Place> places(Map<OrgNode, Measured> now, Map<OrgNode, Measured> before) {
        Ranks<OrgNode> ranks = ranks(now);
        Ranks<OrgNode> ranksBefore = ranks(before);
        Movements movements = new Movements(now, before, running, this::ranks);
        return ranks.inOrder().stream()
                .map(ranked -> place(
                        ranked,
                        ranks.sharing(ranked.rank()) > 1,
                        Objects.requireNonNull(now.get(ranked.item())),
                        ranksBefore.rank(ranked.item()),
                        movements.of(ranked.item()),
                        before.get(ranked.item())))
                .toList();
    }

    private static Place place(
            Ranks.Ranked<OrgNode> ranked,
            boolean shared,
            Measured now,
            @Nullable Integer rankBefore,
            @Nullable Movement movement,
            @Nullable Measured before) {
        OrgUnit unit = ranked.item().orgUnit();
        return new Place(
                ranked.rank(),
                shared,
                unit.id(),
                unit.names(),
                ranked.value(),
                now.scored(),
                now.demo(),
                rankBefore,
                movement,
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
                                : entry.getValue().lack(),
                        entry.getValue().scored()))
                .toList();
    }
}
