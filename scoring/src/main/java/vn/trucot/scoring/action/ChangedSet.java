package vn.trucot.scoring.action;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trucot.scoring.indexset.Component;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.MainIndex;
import vn.trucot.scoring.indexset.PillarIndex;
import vn.trucot.scoring.indexset.PillarRule;
import vn.trucot.scoring.indexset.ScoringRule;

/** An index set as it would be with other points and targets; it is a trial wherever it is shown. */
public final class ChangedSet {

    private final IndexSet set;
    private final Changes changes;

    private ChangedSet(IndexSet set, Changes changes) {
        this.set = set;
        this.changes = changes;
    }

    /**
     * The set with the changes.
     *
     * @throws IllegalArgumentException naming the component that there is not, or that has no points or no target, or the
     *     rule that contradicts the points
     */
    public static IndexSet of(IndexSet set, Changes changes) {
        return changes.ofRules() ? new ChangedSet(set, changes).changed() : set;
    }

    private IndexSet changed() {
        List.of(changes.points(), changes.targets())
                .forEach(given -> given.keySet().stream().sorted().forEach(code -> {
                    if (set.components().noneMatch(component -> component.code().equals(code))) {
                        throw new IllegalArgumentException("the set has no component " + code);
                    }
                }));
        List<MainIndex> mainIndices =
                set.mainIndices().stream().map(this::changed).toList();
        Map<String, BigDecimal> points =
                mainIndices.stream().collect(Collectors.toMap(MainIndex::code, MainIndex::points));
        return new IndexSet(
                set.code(),
                set.version(),
                set.names(),
                set.legalBasis(),
                points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                set.ranking(),
                set.published(),
                mainIndices,
                set.pillars().stream().map(pillar -> changed(pillar, points)).toList(),
                set.notes());
    }

    private MainIndex changed(MainIndex main) {
        List<Component> components =
                main.components().stream().map(this::changed).toList();
        BigDecimal more = sum(components).subtract(sum(main.components()));
        return new MainIndex(
                main.code(),
                main.names(),
                main.group(),
                main.points().add(more),
                main.officialComponents(),
                components,
                main.notes());
    }

    private static BigDecimal sum(List<Component> components) {
        return components.stream()
                .map(Component::points)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Component changed(Component component) {
        BigDecimal points = changes.points().get(component.code());
        BigDecimal target = changes.targets().get(component.code());
        if (points == null && target == null) {
            return component;
        }
        if (points != null && component.points() == null) {
            throw new IllegalArgumentException("the points of " + component.code() + " are not known");
        }
        return new Component(
                component.code(),
                component.names(),
                points == null ? component.points() : points,
                false,
                target == null ? component.rule() : aimed(component, target),
                component.nothingToCount(),
                component.whenNotApplicable(),
                component.whenUndefined(),
                component.source(),
                component.notes());
    }

    private static ScoringRule aimed(Component component, BigDecimal target) {
        ScoringRule rule = component.rule();
        return (rule == null ? Optional.<ScoringRule>empty() : rule.withTarget(target))
                .orElseThrow(() -> new IllegalArgumentException("the rule of " + component.code() + " has no target"));
    }

    private static PillarIndex changed(PillarIndex pillar, Map<String, BigDecimal> points) {
        if (!(pillar.rule() instanceof PillarRule.PointsOverMaximum rule)) {
            return pillar;
        }
        BigDecimal maximum = pillar.members().stream()
                .map(points::get)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PillarIndex(
                pillar.code(),
                pillar.pillar(),
                pillar.names(),
                pillar.members(),
                new PillarRule.PointsOverMaximum(maximum, rule.certainty(), rule.source()),
                pillar.published(),
                pillar.notes());
    }
}
