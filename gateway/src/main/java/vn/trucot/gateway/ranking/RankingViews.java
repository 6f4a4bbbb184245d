package vn.trucot.gateway.ranking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.gateway.ranking.RankingAnswer.EndedParent;
import vn.trucot.gateway.ranking.RankingAnswer.Movement;
import vn.trucot.gateway.ranking.RankingAnswer.Place;
import vn.trucot.gateway.ranking.RankingAnswer.Scored;
import vn.trucot.gateway.ranking.RankingAnswer.Unranked;
import vn.trucot.scoring.rank.Ranking;
import vn.trucot.scoring.rank.Standing;
import vn.trucot.scoring.rank.Standings;
import vn.trucot.scoring.score.Points;

/** Finds the units that are asked for, and lays out their ranking for an answer. */
final class RankingViews {

    private static final int PLACES = 4;

    private final CubeView view;
    private final RankingParameters asked;
    private final LocalDate today;

    RankingViews(CubeView view, RankingParameters asked, LocalDate today) {
        this.view = view;
        this.asked = asked;
        this.today = today;
    }

    RankingAnswer of(RankedBy by) {
        EndedParent ended = endedParent();
        LocalDate day = day();
        Standings standings = new Ranking(by.yardstick(), new Alphabet(), today)
                .of(ended == null ? units(day) : List.of(), asked.period());
        List<Place> places =
                standings.ranked().stream().map(RankingViews::place).toList();
        return new RankingAnswer(
                view.version(),
                view.asOf(),
                by.criterion(),
                asked.period(),
                day,
                asked.level(),
                asked.parent(),
                places.stream().anyMatch(Place::demo),
                places,
                standings.unranked().stream().map(RankingViews::unranked).toList(),
                ended);
    }

    private List<OrgNode> units(LocalDate day) {
        return new Selection(view.orgTree(), day)
                .level(asked.level(), asked.parent(), List.of(asked.period())).stream()
                        .map(Selected::node)
                        .toList();
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

    /**
     * The asked day, else the last of the period on which the parent was there; where nobody had its codes by then, its first
     * day: its parts with what they came of.
     */
    private LocalDate day() {
        if (asked.boundaries() != null) {
            return asked.boundaries();
        }
        LocalDate last = asked.period().lastDay();
        OrgNode parent = asked.parent() == null ? null : view.orgTree().find(asked.parent());
        if (parent == null) {
            return last;
        }
        LocalDate begin = parent.orgUnit().validFrom();
        if (begin != null && begin.isAfter(last) && view.orgTree().resolve(parent.id(), last) == null) {
            return begin;
        }
        LocalDate end = parent.orgUnit().validTo();
        return end != null && !end.isAfter(last) && parent.orgUnit().isValidIn(asked.period())
                ? end.minusDays(1)
                : last;
    }

    private static Place place(Standing standing) {
        OrgUnit unit = standing.orgUnit().orgUnit();
        return new Place(
                standing.rank(),
                standing.shared(),
                unit.id(),
                unit.names(),
                standing.value(),
                scored(standing.measured().points()),
                standing.measured().demo(),
                standing.rankYearBefore(),
                Movement.of(standing.movement()),
                standing.valueYearBefore());
    }

    private static Unranked unranked(Standings.Unranked unranked) {
        OrgUnit unit = unranked.orgUnit().orgUnit();
        return new Unranked(unit.id(), unit.names(), unranked.lack(), scored(unranked.points()));
    }

    private static @Nullable Scored scored(@Nullable Points points) {
        return points == null
                ? null
                : new Scored(
                        points.rounded(),
                        points.scored().round(PLACES),
                        points.applicable().round(PLACES),
                        points.valueOfScored(),
                        points.share());
    }
}
