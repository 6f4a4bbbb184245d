package vn.trucot.pillar.criteria;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.catalogue.MoreIndicators;

/**
 * The indicators of each set: how many of its subjects were assessed, broken down by the level that they reach; if the set
 * says so, the share of them that reaches one level, and what levels are rewarded with.
 */
@Singleton
class CriteriaIndicators implements MoreIndicators {

    private final CriteriaFiles files;
    private final Pillar pillar;

    CriteriaIndicators(CriteriaFiles files, Pillar pillar) {
        this.files = files;
        this.pillar = pillar;
    }

    @Override
    public List<IndicatorDefinition> indicators() {
        return files.versions().values().stream().flatMap(this::indicators).toList();
    }

    private Stream<IndicatorDefinition> indicators(List<CriteriaSet> versions) {
        CriteriaSet set = versions.getLast();
        @Nullable
        Level shared = set.levels().stream()
                .filter(level -> level.code().equals(set.share()))
                .findFirst()
                .orElse(null);
        return Stream.of(
                        levels(versions),
                        shared == null ? null : share(set, shared),
                        CriteriaMeasures.rewards(versions) ? reward(set) : null)
                .filter(Objects::nonNull);
    }

    private IndicatorDefinition levels(List<CriteriaSet> versions) {
        CriteriaSet set = versions.getLast();
        return new IndicatorDefinition(
                CriteriaMeasures.indicator(pillar, set.code()),
                names(
                        set,
                        "Đã xếp mức: " + set.names().vi(),
                        "Assessed: " + set.names().in("en")),
                names(
                        set,
                        "Số đã được đánh giá tính đến cuối kỳ, theo mức của lần đánh giá gần nhất",
                        "Assessed until the end of the period, by the level of the last assessment"),
                set.measureUnit(),
                false,
                BigDecimal.ONE,
                0,
                set.frequency(),
                CriteriaMeasures.coarser(set.frequency()),
                set.scores().level(),
                AcrossUnits.SUM,
                null,
                AcrossUnits.SUM,
                AcrossTime.LAST,
                Direction.NEUTRAL,
                BigDecimal.ZERO,
                null,
                false,
                List.of(dimension(versions)),
                set.legalBasis(),
                null,
                true);
    }

    private IndicatorDefinition share(CriteriaSet set, Level level) {
        return new IndicatorDefinition(
                CriteriaMeasures.share(pillar, set.code()),
                names(
                        set,
                        "Tỷ lệ " + level.names().vi() + ": " + set.names().vi(),
                        "Share " + level.names().in("en") + ": " + set.names().in("en")),
                names(
                        set,
                        "Số đạt mức này trở lên trên tổng số đã được đánh giá tính đến cuối kỳ",
                        "Those that reach this level or a higher one, of all that were assessed until the end of the period"),
                "PERCENT",
                true,
                BigDecimal.valueOf(100),
                2,
                set.frequency(),
                CriteriaMeasures.coarser(set.frequency()),
                set.scores().level(),
                AcrossUnits.RATIO,
                null,
                AcrossUnits.RATIO,
                AcrossTime.LAST,
                Direction.HIGHER_IS_BETTER,
                BigDecimal.ZERO,
                null,
                true,
                List.of(),
                set.legalBasis(),
                null,
                true);
    }

    private IndicatorDefinition reward(CriteriaSet set) {
        return new IndicatorDefinition(
                CriteriaMeasures.reward(pillar, set.code()),
                names(
                        set,
                        "Tiền thưởng: " + set.names().vi(),
                        "Rewards: " + set.names().in("en")),
                names(
                        set,
                        "Tiền thưởng theo mức của lần đánh giá cuối cùng trong kỳ, theo số tiền mà bộ tiêu chí ghi",
                        "What the level of the last assessment in the period is rewarded with, by the amounts of the set"),
                "VND",
                false,
                BigDecimal.ONE,
                0,
                set.frequency(),
                CriteriaMeasures.coarser(set.frequency()),
                set.scores().level(),
                AcrossUnits.SUM,
                null,
                AcrossUnits.SUM,
                AcrossTime.NONE,
                Direction.NEUTRAL,
                BigDecimal.ZERO,
                null,
                false,
                List.of(),
                set.legalBasis(),
                null,
                false);
    }

    /** A trial says so in all that is told of it. */
    private static Names names(CriteriaSet set, String vi, String en) {
        return set.trial() ? new Names(vi + " (bộ thử)", en + " (trial set)") : new Names(vi, en);
    }

    private static BreakdownDimension dimension(List<CriteriaSet> versions) {
        Map<String, Names> names = new LinkedHashMap<>();
        versions.forEach(version -> version.levels().forEach(level -> names.put(level.code(), level.names())));
        return new BreakdownDimension(
                CriteriaMeasures.DIMENSION,
                new Names("Mức", "Level"),
                CriteriaMeasures.levels(versions)
                        .map(level -> new BreakdownDimension.Code(
                                level, names.getOrDefault(level, new Names("Chưa đạt mức nào", "No level"))))
                        .toList());
    }
}
