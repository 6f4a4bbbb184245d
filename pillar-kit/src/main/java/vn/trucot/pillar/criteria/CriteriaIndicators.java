package vn.trucot.pillar.criteria;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.catalogue.MoreIndicators;

/** One indicator for each set: how many of its subjects were assessed, broken down by the level that they reach. */
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
        return files.versions().values().stream().map(this::indicator).toList();
    }

    private IndicatorDefinition indicator(List<CriteriaSet> versions) {
        CriteriaSet set = versions.getLast();
        String vi = set.trial() ? " (bộ thử)" : "";
        String en = set.trial() ? " (trial set)" : "";
        return new IndicatorDefinition(
                CriteriaMeasures.indicator(pillar, set.code()),
                new Names(
                        "Đã xếp mức: " + set.names().vi() + vi,
                        "Assessed: " + set.names().in("en") + en),
                new Names(
                        "Số đã được đánh giá tính đến cuối kỳ, theo mức của lần đánh giá gần nhất" + vi,
                        "Assessed until the end of the period, by the level of the last assessment" + en),
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
