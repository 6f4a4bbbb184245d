package vn.trucot.gateway.action;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.figure.Rational;
import vn.trucot.gateway.action.ActionsAnswer.ComponentAction;
import vn.trucot.gateway.action.ActionsAnswer.Most;
import vn.trucot.gateway.action.ActionsAnswer.NeedItem;
import vn.trucot.gateway.action.ActionsAnswer.OpenItem;
import vn.trucot.gateway.action.ActionsAnswer.WishAnswer;
import vn.trucot.gateway.indexset.IndexSetViews;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.problem.ProblemCode;
import vn.trucot.scoring.action.BestActions;
import vn.trucot.scoring.action.Efforts;
import vn.trucot.scoring.action.Need;
import vn.trucot.scoring.action.Opening;
import vn.trucot.scoring.action.OpeningKind;
import vn.trucot.scoring.action.Openings;
import vn.trucot.scoring.action.SmallestSet;
import vn.trucot.scoring.action.Wish;
import vn.trucot.scoring.indexset.Component;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.rank.ByScore;
import vn.trucot.scoring.rank.Measured;
import vn.trucot.scoring.score.MainIndexScore;
import vn.trucot.scoring.score.Points;
import vn.trucot.scoring.score.ScoreSheet;
import vn.trucot.scoring.score.Scores;

/** Lays out for an answer what a unit can do for its score. */
final class ActionViews {

    private static final int PLACES = 4;
    private static final int PLACES_OF_STEP = 8;

    private final IndexSet set;
    private final CubeView view;
    private final ActionParameters asked;
    private final Efforts efforts;

    ActionViews(IndexSet set, CubeView view, ActionParameters asked) {
        this.set = set;
        this.view = view;
        this.asked = asked;
        this.efforts = AskedEfforts.read(set, asked.effort());
    }

    ActionsAnswer of(Selected unit, Peers peers) {
        Scores scores = new Scores(set, view);
        ScoreSheet sheet = scores.of(unit.node(), asked.period());
        Openings openings = Openings.of(set, scores.readings(unit.node(), asked.period()), this::countsWhole);
        BestActions best = new BestActions(openings, efforts);
        Measured measured = ByScore.measure(set, IndexSet.TOTAL, sheet);
        return new ActionsAnswer(
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
                sheet.demo() || peers.demo(),
                peers.place(unit.node().id(), measured),
                item(IndexSet.TOTAL, set.names(), openings),
                set.pillars().stream()
                        .map(pillar -> item(pillar.code(), pillar.names(), openings))
                        .toList(),
                set.mainIndices().stream()
                        .map(main -> item(main.code(), main.names(), openings))
                        .toList(),
                components(sheet, openings, best),
                codes(best.three()),
                most(openings, best),
                wish(unit, peers, measured, openings));
    }

    private static OpenItem item(String code, Names names, Openings openings) {
        return new OpenItem(code, names, printed(openings.open(code)), printed(openings.missing(code)));
    }

    private boolean countsWhole(IndicatorCode code) {
        IndicatorDefinition definition = view.definition(code);
        return definition != null && definition.wholeNumbers();
    }

    private List<ComponentAction> components(ScoreSheet sheet, Openings openings, BestActions best) {
        Map<String, Opening> byCode =
                openings.components().stream().collect(Collectors.toMap(Opening::code, opening -> opening));
        return sheet.mainIndices().stream()
                .flatMap(main -> main.components().stream()
                        .map(score -> component(
                                main,
                                Objects.requireNonNull(
                                        byCode.get(score.component().code())),
                                best)))
                .toList();
    }

    private ComponentAction component(MainIndexScore main, Opening opening, BestActions best) {
        Component component = opening.score().component();
        Points points = opening.score().points();
        return new ComponentAction(
                component.code(),
                component.names(),
                main.mainIndex().code(),
                component.official(),
                opening.kind(),
                printed(opening.open()),
                printed(opening.missing()),
                points == null ? null : printed(points.maximum()),
                efforts.of(component.code()),
                printed(best.perEffort(opening)),
                opening.score().because(),
                opening.needs().stream().map(this::need).toList());
    }

    private NeedItem need(Need need) {
        IndicatorDefinition definition = view.definition(need.input());
        return new NeedItem(
                need.input(),
                new IndexSetViews(view).nameOf(need.input()),
                definition == null ? "" : definition.measureUnit(),
                need.measure(),
                need.now().at(PLACES),
                need.whole().at(PLACES),
                need.steps(),
                need.afterStep().at(PLACES),
                need.gainOfStep().at(PLACES_OF_STEP));
    }

    private static Most most(Openings openings, BestActions best) {
        List<Opening> most = best.most();
        int all = Math.toIntExact(openings.components().stream()
                .filter(opening ->
                        opening.kind() != OpeningKind.NOT_SCORABLE && opening.kind() != OpeningKind.NOTHING_TO_COUNT)
                .count());
        return new Most(
                codes(most),
                printed(sum(most)),
                all,
                all == 0
                        ? null
                        : Rational.of(most.size()).over(Rational.of(all)).round(PLACES));
    }

    private @Nullable WishAnswer wish(Selected unit, Peers peers, Measured measured, Openings openings) {
        BigDecimal score = asked.wishedScore() == null ? null : NamedNumbers.number("wishedScore", asked.wishedScore());
        BigDecimal rank = asked.wishedRank() == null ? null : NamedNumbers.number("wishedRank", asked.wishedRank());
        Points total = openings.sheet().total();
        if (score != null && rank != null) {
            throw NamedNumbers.refused(
                    "wishedRank", ProblemCode.VALIDATION_FAILED, "give either wishedScore or wishedRank");
        }
        if (score != null) {
            return wish(score, null, Wish.points(score, total), openings);
        }
        if (rank == null) {
            return null;
        }
        List<BigDecimal> others = peers.others(unit.node().id());
        int wished = NamedNumbers.whole("wishedRank", rank, 1, others.size() + 1);
        if (measured.value() == null) {
            throw NamedNumbers.refused(
                    "wishedRank",
                    ProblemCode.VALIDATION_FAILED,
                    "wishedRank: org unit " + unit.node().id() + " is not ranked in " + asked.period()
                            + ", too little of it was scored");
        }
        return wish(null, wished, Wish.rank(wished, others, total, set.ranking()), openings);
    }

    private WishAnswer wish(@Nullable BigDecimal score, @Nullable Integer rank, Rational lacking, Openings openings) {
        Optional<List<Opening>> smallest = new SmallestSet(openings, efforts).winning(lacking);
        List<Opening> taken = smallest.orElse(List.of());
        return new WishAnswer(
                score,
                rank,
                printed(lacking),
                smallest.isPresent(),
                codes(taken),
                printed(sum(taken)),
                taken.stream().mapToInt(opening -> efforts.of(opening.code())).sum());
    }

    private static Rational sum(List<Opening> openings) {
        return openings.stream().map(Opening::open).reduce(Rational.ZERO, Rational::plus);
    }

    private static List<String> codes(List<Opening> openings) {
        return openings.stream().map(Opening::code).toList();
    }

    private static BigDecimal printed(Rational points) {
        return points.round(PLACES);
    }
}
