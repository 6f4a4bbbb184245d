package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;

/**
 * A versioned tree of main indices and components with points and rules.
 *
 * @param maximum all points, the divisor of the total
 * @param ranking what ranks by the set compare; left out: the share of what could be scored, of at least half
 * @param published the indicators that hold the published total and rank, if any
 */
public record IndexSet(
        String code,
        String version,
        Names names,
        String legalBasis,
        BigDecimal maximum,
        RankingRule ranking,
        @Nullable Published published,
        List<MainIndex> mainIndices,
        List<PillarIndex> pillars,
        @Nullable Names notes) {

    /** The item that stands for the whole set. */
    public static final String TOTAL = "total";

    public IndexSet {
        Given.present("code", code);
        Given.present("version", version);
        Given.present("names", names);
        Given.present("legalBasis", legalBasis);
        Given.positive("maximum", maximum);
        ranking = Objects.requireNonNullElse(ranking, RankingRule.USUAL);
        mainIndices = Given.some("mainIndices", mainIndices);
        pillars = Stream.ofNullable(pillars).flatMap(List::stream).toList();
        checkCodes(mainIndices, pillars);
        BigDecimal sum = sum(mainIndices.stream());
        Given.that(
                sum.compareTo(maximum) == 0,
                "mainIndices: their points add up to " + sum.toPlainString() + ", the set has "
                        + maximum.toPlainString());
        checkPillars(mainIndices, pillars);
        checkPublished(mainIndices, published, pillars);
    }

    private static BigDecimal sum(Stream<MainIndex> mainIndices) {
        return mainIndices.map(MainIndex::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void checkCodes(List<MainIndex> mainIndices, List<PillarIndex> pillars) {
        Set<String> seen = new HashSet<>(Set.of(TOTAL));
        Stream.concat(
                        mainIndices.stream()
                                .flatMap(main -> Stream.concat(
                                        Stream.of(main.code()),
                                        main.components().stream().map(Component::code))),
                        pillars.stream().map(PillarIndex::code))
                .forEach(code -> Given.that(seen.add(code), "code " + code + " is given twice"));
    }

    private static void checkPillars(List<MainIndex> mainIndices, List<PillarIndex> pillars) {
        Map<String, MainIndex> byCode = new HashMap<>();
        mainIndices.forEach(main -> byCode.put(main.code(), main));
        for (PillarIndex pillar : pillars) {
            pillar.members()
                    .forEach(member -> Given.that(
                            byCode.containsKey(member),
                            "pillars: " + pillar.code() + " has the member " + member + ", which is no main index"));
            if (pillar.rule() instanceof PillarRule.PointsOverMaximum rule) {
                BigDecimal sum = sum(pillar.members().stream().map(byCode::get));
                Given.that(
                        sum.compareTo(rule.maximum()) == 0,
                        "pillars: the members of " + pillar.code() + " have " + sum.toPlainString()
                                + " points, its rule divides by "
                                + rule.maximum().toPlainString());
            }
        }
    }

    private static void checkPublished(
            List<MainIndex> mainIndices, @Nullable Published published, List<PillarIndex> pillars) {
        List<Published> all = Stream.concat(
                        Stream.of(published), pillars.stream().map(PillarIndex::published))
                .filter(Objects::nonNull)
                .toList();
        inputs(mainIndices)
                .forEach(input -> Given.that(
                        all.stream().noneMatch(one -> one.holds(input)),
                        "published: " + input
                                + " is an input of a component; a published score makes no computed one"));
    }

    private static Stream<IndicatorCode> inputs(List<MainIndex> mainIndices) {
        return mainIndices.stream()
                .flatMap(main -> main.components().stream())
                .map(Component::rule)
                .flatMap(rule -> rule == null ? Stream.empty() : rule.inputs().stream());
    }

    public Stream<Component> components() {
        return mainIndices.stream().flatMap(main -> main.components().stream());
    }

    /** All that can be scored, by code, in the order of the tree: the total, pillars, main indices with their components. */
    public Map<String, Names> items() {
        Map<String, Names> items = new LinkedHashMap<>();
        items.put(TOTAL, names);
        pillars.forEach(pillar -> items.put(pillar.code(), pillar.names()));
        for (MainIndex main : mainIndices) {
            items.put(main.code(), main.names());
            main.components().forEach(component -> items.put(component.code(), component.names()));
        }
        return items;
    }

    /** Every indicator that a rule of the set reads, each once, in the order of the tree. */
    public List<IndicatorCode> inputs() {
        return inputs(mainIndices).distinct().toList();
    }
}
