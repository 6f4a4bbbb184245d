package vn.trucot.dataset.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.dataset.file.StatedFigure;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;

/** Stands in for official scores of service quality, of some units in the last year and its last quarter: nobody published these. */
final class OfficialScores {

    private static final String QUALITY = "GOV.SERVICE_QUALITY.";
    private static final Source MADE_UP = new Source(SourceKind.DEMO, "DEMO: điểm mẫu, không phải điểm chính thức");
    private static final int COMMUNES = 4;

    /** The metrics of each group with their points. */
    private static final Map<String, Map<String, Integer>> POINTS = new LinkedHashMap<>();

    static {
        POINTS.put(
                "openness",
                Map.of("published-on-time", 6, "updated-on-time", 4, "content-complete", 2, "status-synchronised", 6));
        POINTS.put("progress", Map.of("in-time", 20));
        POINTS.put("online", Map.of("fully-online", 12, "paid-online", 10));
        POINTS.put(
                "digitised",
                Map.of(
                        "electronic-results", 6,
                        "papers", 4,
                        "certified-copies", 2,
                        "papers-replaced", 2,
                        "data-reused", 4,
                        "personal-data-used", 2,
                        "personal-data-connected", 2));
        POINTS.put("satisfaction", Map.of("petitions-on-time", 6, "petitions", 6, "dossiers", 6));
    }

    private final Dice dice;
    private final Horizon horizon;

    OfficialScores(Dice dice, Horizon horizon) {
        this.dice = dice;
        this.horizon = horizon;
    }

    /** Of provinces of Yên Bái that are there in the last year, and of some of their communes. */
    List<StatedFigure> of(List<OrgUnit> units) {
        int year = horizon.lastYear();
        List<Period> periods = List.of(new Period(Frequency.QUARTER, year, 4), Period.year(year));
        return periods.stream()
                .flatMap(period -> some(units, period).flatMap(unit -> scores(unit, period).stream()))
                .toList();
    }

    private static Stream<OrgUnit> some(List<OrgUnit> units, Period period) {
        List<OrgUnit> there = units.stream()
                .filter(unit -> unit.id().text().matches("15(~2025)?(\\..*)?"))
                .filter(unit -> unit.isValidOn(period.lastDay()))
                .toList();
        return Stream.concat(
                there.stream().filter(unit -> unit.kind() == OrgUnitKind.PROVINCE),
                there.stream()
                        .filter(unit -> unit.kind() == OrgUnitKind.COMMUNE)
                        .limit(COMMUNES));
    }

    private List<StatedFigure> scores(OrgUnit unit, Period period) {
        List<StatedFigure> scores = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<String, Map<String, Integer>> group : POINTS.entrySet()) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal most = BigDecimal.ZERO;
            for (Map.Entry<String, Integer> metric : new TreeMap<>(group.getValue()).entrySet()) {
                String item = group.getKey() + "." + metric.getKey();
                RandomGenerator draws = dice.of("official scores", unit.id(), period, item);
                BigDecimal maximum = BigDecimal.valueOf(metric.getValue());
                BigDecimal points = maximum.multiply(BigDecimal.valueOf(draws.nextInt(60, 101)))
                        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
                scores.add(stated("OFFICIAL_POINTS", unit.id(), period, item, points, maximum));
                sum = sum.add(points);
                most = most.add(maximum);
            }
            scores.add(stated("OFFICIAL_POINTS", unit.id(), period, group.getKey(), sum, most));
            total = total.add(sum);
        }
        scores.add(stated("SCORE", unit.id(), period, "", total, null));
        return scores;
    }

    private static StatedFigure stated(
            String indicator,
            OrgUnitId unit,
            Period period,
            String item,
            BigDecimal points,
            @Nullable BigDecimal maximum) {
        Breakdown breakdown = Breakdown.parse(item.isEmpty() ? "" : "scoreItem=" + item);
        return new StatedFigure(
                new ObservationKey(IndicatorCode.of(QUALITY + indicator), unit, period, breakdown),
                new Figure(points, maximum),
                MADE_UP);
    }
}
