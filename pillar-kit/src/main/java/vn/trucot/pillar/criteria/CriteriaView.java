package vn.trucot.pillar.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;

/**
 * A set of criteria as a client sees it: enough to draw an assessment.
 *
 * @param trial whether it is not official
 * @param level the kind of unit that is scored, or that has the records
 * @param records collection of the records that are scored; null if units are
 * @param counted whose assessments make figures
 * @param indicator how many reach which level
 * @param share how many of those assessed reach the level that counts; null if none does
 */
record CriteriaView(
        String code,
        Names names,
        @Nullable String legalBasis,
        boolean trial,
        @Nullable LocalDate validFrom,
        OrgUnitKind level,
        @Nullable String records,
        Assessment.Kind counted,
        Frequency frequency,
        IndicatorCode indicator,
        @Nullable IndicatorCode share,
        BigDecimal maximum,
        List<GroupView> groups,
        List<LevelView> levels) {

    /** Criteria that belong together. */
    record GroupView(String code, Names names, BigDecimal weight, BigDecimal points, List<CriterionView> criteria) {}

    /** A criterion, with its rule in words. */
    record CriterionView(
            String code,
            Names names,
            Criterion.Input input,
            @Nullable String unit,
            BigDecimal points,
            Names rule,
            List<Criterion.Choice> choices,
            boolean evidence) {}

    /**
     * A level, lowest first, with what it takes.
     *
     * @param groups what so many groups must reach, whichever they are
     * @param shares what certain groups must reach, in percent of their own maximum; left out if none is named
     * @param reward in VND; null if none is known
     */
    record LevelView(
            String code,
            Names names,
            BoundView total,
            @Nullable GroupsView groups,
            @Nullable List<ShareView> shares,
            @Nullable BigDecimal reward) {}

    /** What a group must reach, in percent of its own maximum. */
    record ShareView(
            String group,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal above) {

        static ShareView of(String group, Bound bound) {
            return bound.inclusive()
                    ? new ShareView(group, bound.value(), null)
                    : new ShareView(group, null, bound.value());
        }
    }

    /** The least that is enough, or what has to be passed. */
    record BoundView(@Nullable BigDecimal atLeast, @Nullable BigDecimal above) {

        static BoundView of(Bound bound) {
            return bound.inclusive() ? new BoundView(bound.value(), null) : new BoundView(null, bound.value());
        }
    }

    /**
     * What groups must reach.
     *
     * @param share in percent of a group's own maximum
     * @param count so many groups at least
     */
    record GroupsView(BoundView share, int count) {}

    static CriteriaView of(CriteriaSet set, Pillar pillar) {
        return new CriteriaView(
                set.code(),
                set.names(),
                set.legalBasis(),
                set.trial(),
                set.validFrom(),
                set.scores().level(),
                set.scores().records(),
                set.counted(),
                set.frequency(),
                CriteriaMeasures.indicator(pillar, set.code()),
                set.share() == null ? null : CriteriaMeasures.share(pillar, set.code()),
                set.maximum().toDecimal(),
                set.groups().stream()
                        .map(group -> new GroupView(
                                group.code(),
                                group.names(),
                                group.weight(),
                                group.maximum(),
                                group.criteria().stream()
                                        .map(CriteriaView::criterion)
                                        .toList()))
                        .toList(),
                set.levels().stream().map(CriteriaView::level).toList());
    }

    private static CriterionView criterion(Criterion criterion) {
        return new CriterionView(
                criterion.code(),
                criterion.names(),
                criterion.input(),
                criterion.unit(),
                criterion.points(),
                criterion.rule().inWords(criterion.names()),
                criterion.choices(),
                criterion.evidence());
    }

    private static LevelView level(Level level) {
        Level.GroupCondition groups = level.groups();
        Bound same = groups == null ? null : groups.share();
        return new LevelView(
                level.code(),
                level.names(),
                BoundView.of(level.total()),
                groups == null || same == null ? null : new GroupsView(BoundView.of(same), groups.count()),
                groups == null || same != null
                        ? null
                        : groups.each().entrySet().stream()
                                .map(each -> ShareView.of(each.getKey(), each.getValue()))
                                .toList(),
                level.reward());
    }
}
