package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Succession;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeBuilder;

/** A small country made from a seed: units that merge and split, indicators of any rules, figures with gaps. */
final class World {

    private static final List<String> DAYS =
            List.of("2024-04-01", "2024-07-01", "2024-08-16", "2025-01-01", "2025-02-10", "2025-07-01", "2025-10-01");

    final List<OrgUnit> units = new ArrayList<>();
    final List<Succession> successions = new ArrayList<>();
    final Map<IndicatorCode, IndicatorDefinition> definitions = new LinkedHashMap<>();
    final Map<ObservationKey, Figure> figures = new HashMap<>();
    final Set<ObservationKey> generated = new HashSet<>();
    private final Random random;
    private int next = 1;

    World(long seed) {
        random = new Random(seed);
        units.add(CubeBuilder.unit("VN", OrgUnitKind.COUNTRY, null, "", ""));
        String merger = pick(DAYS);
        province("10", "", merger);
        province("15", "", merger);
        province("15~2025", merger, "");
        successions.add(CubeBuilder.succession("10", "15~2025", merger, "1"));
        successions.add(CubeBuilder.succession("15", "15~2025", merger, "1"));
        define("GOV.WEIGHT", null);
        define("GOV.ASKED", "GOV.WEIGHT");
        definitions.values().forEach(this::state);
    }

    private void province(String id, String from, String to) {
        units.add(CubeBuilder.unit(id, OrgUnitKind.PROVINCE, "VN", from, to));
        if (random.nextBoolean()) {
            units.add(CubeBuilder.unit(id + ".so-y-te", OrgUnitKind.DEPARTMENT, id, from, to));
        }
        for (int district = random.nextInt(3); district > 0; district--) {
            String districtId = id + "." + number();
            units.add(CubeBuilder.unit(districtId, OrgUnitKind.DISTRICT, id, from, to));
            communes(districtId, from, to);
        }
        communes(id, from, to);
    }

    private void communes(String parent, String from, String to) {
        List<String> lasting = new ArrayList<>();
        for (int commune = random.nextInt(4); commune > 0; commune--) {
            String id = parent + "." + number();
            lasting.add(id);
        }
        String day = pick(DAYS);
        boolean within = (from.isEmpty() || from.compareTo(day) < 0) && (to.isEmpty() || day.compareTo(to) < 0);
        if (within && lasting.size() > 1 && random.nextBoolean()) {
            change(parent, lasting, day, from, to);
        } else {
            lasting.forEach(id -> commune(id, parent, from, to));
            rebaseOnOldProvinces(lasting, from);
        }
    }

    /** The first two of the communes end on the day: merged, renamed, split, or nobody knows. */
    private void change(String parent, List<String> communes, String day, String from, String to) {
        communes.subList(2, communes.size()).forEach(id -> commune(id, parent, from, to));
        String first = communes.get(0);
        String second = communes.get(1);
        commune(first, parent, from, day);
        commune(second, parent, from, random.nextBoolean() ? day : to);
        String a = parent + "." + number() + "~" + day.substring(0, 4);
        switch (random.nextInt(4)) {
            case 0 -> {
                commune(a, parent, day, to);
                successions.add(CubeBuilder.succession(first, a, day, "1"));
                successions.add(CubeBuilder.succession(second, a, day, "0.5"));
            }
            case 1 -> {
                commune(a, parent, day, to);
                successions.add(CubeBuilder.succession(first, a, day, "1"));
            }
            case 2 -> {
                String b = parent + "." + number() + "~" + day.substring(0, 4);
                commune(a, parent, day, to);
                commune(b, parent, day, to);
                successions.add(CubeBuilder.succession(first, a, day, "0.35"));
                successions.add(CubeBuilder.succession(first, b, day, "0.65"));
            }
            default -> {}
        }
    }

    private void rebaseOnOldProvinces(List<String> communes, String from) {
        if (from.isEmpty()) {
            return;
        }
        List<OrgUnit> old = units.stream()
                .filter(unit -> unit.kind() == OrgUnitKind.COMMUNE)
                .filter(unit ->
                        unit.validTo() != null && unit.validTo().toString().equals(from))
                .toList();
        for (OrgUnit unit : old) {
            if (!communes.isEmpty() && random.nextInt(3) > 0) {
                successions.add(CubeBuilder.succession(unit.id().text(), pick(communes), from, "1"));
            }
        }
    }

    private void commune(String id, String parent, String from, String to) {
        units.add(CubeBuilder.unit(id, OrgUnitKind.COMMUNE, parent, from, to));
        for (int village = random.nextInt(3); village > 0; village--) {
            units.add(CubeBuilder.unit(id + "." + number(), OrgUnitKind.VILLAGE, id, from, to));
        }
    }

    private void define(String code, String weight) {
        boolean ratio = random.nextBoolean();
        Frequency frequency = pick(List.of(Frequency.MONTH, Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR));
        List<AcrossUnits> rules = new ArrayList<>(List.of(AcrossUnits.values()));
        rules.remove(ratio ? AcrossUnits.SUM : AcrossUnits.RATIO);
        rules.addAll(Collections.nCopies(3, ratio ? AcrossUnits.RATIO : AcrossUnits.SUM));
        if (weight == null) {
            rules.remove(AcrossUnits.WEIGHTED_MEAN);
        }
        AcrossUnits acrossUnits = pick(rules);
        AcrossUnits acrossMergers = pick(rules);
        boolean weighted = acrossUnits == AcrossUnits.WEIGHTED_MEAN || acrossMergers == AcrossUnits.WEIGHTED_MEAN;
        IndicatorDefinition definition = CubeBuilder.indicator(
                code,
                ratio,
                random.nextInt(4),
                frequency,
                Stream.of(Frequency.values())
                        .filter(coarser -> coarser.isMadeOf(frequency) && random.nextBoolean())
                        .toList(),
                random.nextInt(4) == 0 ? OrgUnitKind.VILLAGE : OrgUnitKind.COMMUNE,
                acrossUnits,
                weighted ? weight : null,
                acrossMergers,
                pick(List.of(
                        AcrossTime.SUM,
                        AcrossTime.SUM,
                        AcrossTime.LAST,
                        AcrossTime.LAST,
                        AcrossTime.MEAN,
                        AcrossTime.NONE)),
                dimensions());
        definitions.put(definition.code(), definition);
    }

    private List<BreakdownDimension> dimensions() {
        return switch (random.nextInt(3)) {
            case 0 -> List.of();
            case 1 -> List.of(CubeBuilder.dimension("channel", "online", "direct"));
            default ->
                List.of(CubeBuilder.dimension("channel", "online", "direct"), CubeBuilder.dimension("sex", "F", "M"));
        };
    }

    private void state(IndicatorDefinition definition) {
        double[] dense = {random.nextDouble(), random.nextDouble() * 0.3, random.nextDouble() * 0.1};
        double demo = random.nextBoolean() ? 0 : random.nextDouble();
        List<Breakdown> breakdowns = breakdowns(definition);
        for (OrgUnit unit : units) {
            int distance = Math.abs(unit.kind().ordinal() - definition.level().ordinal());
            boolean broken = random.nextInt(3) == 0;
            for (Period period : periods(definition)) {
                boolean there = unit.isValidIn(period) || random.nextInt(20) == 0;
                for (Breakdown breakdown : breakdowns) {
                    double chance = dense[Math.min(distance, 2)] * (breakdown.isTotal() == broken ? 0.2 : 1);
                    if (there && definition.accepts(period.frequency()) && random.nextDouble() < chance) {
                        ObservationKey key = new ObservationKey(definition.code(), unit.id(), period, breakdown);
                        figures.put(key, figure(definition));
                        if (random.nextDouble() < demo) {
                            generated.add(key);
                        }
                    }
                }
            }
        }
    }

    static List<Breakdown> breakdowns(IndicatorDefinition definition) {
        List<Breakdown> all = new ArrayList<>(List.of(Breakdown.TOTAL));
        for (BreakdownDimension dimension : definition.breakdowns()) {
            for (Breakdown known : List.copyOf(all)) {
                dimension.codes().forEach(code -> all.add(Plan.with(known, dimension.code(), code.code())));
            }
        }
        return all;
    }

    private Figure figure(IndicatorDefinition definition) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return Figure.NOT_APPLICABLE;
        }
        boolean rate = kind == 1;
        if (!definition.ratio() || rate) {
            return Figure.of(number(kind));
        }
        return kind == 2
                ? Figure.ratio(0, 0)
                : new Figure(number(kind), number(kind).abs().add(BigDecimal.ONE));
    }

    private BigDecimal number(int kind) {
        return switch (kind) {
            case 3 -> BigDecimal.valueOf(random.nextLong(400_000_000_000_000_000L) + 500_000_000_000_000_000L);
            case 4, 5 -> BigDecimal.valueOf(random.nextInt(100_000), 3);
            case 6 -> BigDecimal.valueOf(-random.nextInt(50));
            default -> BigDecimal.valueOf(random.nextInt(50));
        };
    }

    static List<Period> periods(IndicatorDefinition definition) {
        List<Period> periods = new ArrayList<>();
        for (int year = 2024; year <= 2025; year++) {
            for (Frequency frequency : Frequency.values()) {
                if (frequency == Frequency.NINE_MONTHS) {
                    periods.add(new Period(frequency, year, 1));
                } else {
                    periods.addAll(Period.year(year).split(frequency));
                }
            }
        }
        return periods;
    }

    /** The plain figures of it. */
    PlainFigures plain() {
        PlainUnits plainUnits = new PlainUnits(units, successions);
        return new PlainFigures(
                definitions, plainUnits, new PlainStatements(figures, generated, plainUnits), new HashMap<>());
    }

    /** The cube that has read all of it, in any order. */
    Cube cube() {
        List<Event> events = new ArrayList<>();
        units.forEach(unit -> events.add(new Event.OrgUnitChanged(unit, 1)));
        successions.forEach(succession -> events.add(new Event.OrgUnitSucceeded(succession, 1)));
        definitions.values().forEach(definition -> events.add(new Event.IndicatorDefined(definition, 1)));
        figures.forEach((key, figure) -> events.add(
                CubeBuilder.observed(key, figure, generated.contains(key) ? SourceKind.DEMO : SourceKind.REPORTED)));
        Collections.shuffle(events, random);
        Cube cube = new Cube();
        cube.apply(events, events.size());
        return cube;
    }

    private String number() {
        return String.format("%03d", next++);
    }

    private <T> T pick(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }
}
