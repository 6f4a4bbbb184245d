package vn.trucot.pillar.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.figure.Rational;

/** Scores answers by a set of criteria. Points are exact until they are printed, with four places. */
final class Scoring {

    private static final int PLACES = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CriteriaSet set;
    private final Map<String, BigDecimal> answers;

    /** Answers that the set does not know, or not so, are none. */
    Scoring(CriteriaSet set, Map<String, BigDecimal> answers) {
        this.set = set;
        this.answers = new HashMap<>();
        set.criteria().forEach(criterion -> {
            BigDecimal answer = answers.get(criterion.code());
            if (answer != null && criterion.refusal(answer) == null) {
                this.answers.put(criterion.code(), answer);
            }
        });
    }

    /** The highest level all conditions of which hold; null if none is. */
    @Nullable
    Level level() {
        return set.levels().reversed().stream().filter(this::holds).findFirst().orElse(null);
    }

    private boolean holds(Level level) {
        return level.total().isReachedBy(total()) && groupsToCome(level) <= 0;
    }

    /** The points of all groups, weighted. */
    Rational total() {
        return set.groups().stream()
                .map(group -> points(group).times(group.weight()))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** Points and maximum. */
    Worth worth() {
        return new Worth(total().at(PLACES), set.maximum().at(PLACES), set.trial());
    }

    private int groupsToCome(Level level) {
        Level.GroupCondition condition = level.groups();
        return condition == null
                ? 0
                : condition.count()
                        - (int) set.groups().stream()
                                .filter(group -> {
                                    Bound bound = condition.of(group.code());
                                    return bound != null && bound.isReachedBy(share(group));
                                })
                                .count();
    }

    private Rational points(CriteriaSet.Group group) {
        return group.criteria().stream()
                .map(criterion -> {
                    Rational points = points(criterion);
                    return points == null ? Rational.ZERO : points;
                })
                .reduce(Rational.ZERO, Rational::plus);
    }

    private Rational share(CriteriaSet.Group group) {
        return points(group).over(Rational.of(group.maximum())).times(HUNDRED);
    }

    private @Nullable Rational points(Criterion criterion) {
        BigDecimal answer = answers.get(criterion.code());
        return answer == null ? null : criterion.rule().share(answer).times(criterion.points());
    }

    /**
     * All that can be said about an assessment.
     *
     * @param evidence how many pieces stand, by criterion
     */
    Score of(Assessment assessment, Map<String, Integer> evidence) {
        Level level = level();
        return new Score(
                set.code(),
                set.trial(),
                assessment.subject(),
                assessment.assessedOn(),
                assessment.kind(),
                total().at(PLACES),
                set.maximum().at(PLACES),
                set.groups().stream()
                        .flatMap(group -> group.criteria().stream()
                                .filter(criterion -> answers.containsKey(criterion.code()))
                                .map(criterion ->
                                        Rational.of(criterion.points()).times(group.weight())))
                        .reduce(Rational.ZERO, Rational::plus)
                        .at(PLACES),
                level == null ? null : new Score.Reached(level.code(), level.names(), level.reward()),
                next(level),
                set.groups().stream().map(group -> group(group, evidence)).toList(),
                unanswered(),
                set.criteria()
                        .filter(criterion -> criterion.evidence() && !evidence.containsKey(criterion.code()))
                        .filter(criterion -> {
                            Rational points = points(criterion);
                            return points != null && !points.isZero();
                        })
                        .map(Criterion::code)
                        .toList());
    }

    /** The criteria without an answer. */
    List<String> unanswered() {
        return set.criteria()
                .map(Criterion::code)
                .filter(code -> !answers.containsKey(code))
                .toList();
    }

    private Score.@Nullable Next next(@Nullable Level reached) {
        int at = reached == null ? 0 : set.levels().indexOf(reached) + 1;
        if (at == set.levels().size()) {
            return null;
        }
        Level next = set.levels().get(at);
        List<Score.Lacking> lacking = new ArrayList<>();
        Level.GroupCondition condition = next.groups();
        if (condition != null && groupsToCome(next) > 0) {
            set.groups().forEach(group -> {
                Bound bound = condition.of(group.code());
                if (bound != null && !bound.isReachedBy(share(group))) {
                    lacking.add(new Score.Lacking(
                            group.code(),
                            bound.missing(share(group))
                                    .times(group.maximum())
                                    .over(Rational.of(HUNDRED))
                                    .at(PLACES)));
                }
            });
            lacking.sort(Comparator.comparing(Score.Lacking::points));
        }
        return new Score.Next(
                next.code(),
                next.names(),
                next.total().missing(total()).at(PLACES),
                !next.total().inclusive() && !next.total().isReachedBy(total()),
                Math.max(groupsToCome(next), 0),
                lacking);
    }

    private Score.OfGroup group(CriteriaSet.Group group, Map<String, Integer> evidence) {
        return new Score.OfGroup(
                group.code(),
                group.names(),
                group.weight(),
                points(group).at(PLACES),
                group.maximum(),
                share(group).at(PLACES),
                group.criteria().stream()
                        .map(criterion -> {
                            Rational points = points(criterion);
                            return new Score.OfCriterion(
                                    criterion.code(),
                                    criterion.names(),
                                    answers.get(criterion.code()),
                                    points == null ? null : points.at(PLACES),
                                    criterion.points(),
                                    criterion.rule().inWords(criterion.names()),
                                    evidence.getOrDefault(criterion.code(), 0));
                        })
                        .toList());
    }
}
