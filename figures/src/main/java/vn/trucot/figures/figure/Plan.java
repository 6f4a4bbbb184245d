package vn.trucot.figures.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.figures.cube.Column;
import vn.trucot.figures.cube.Sheet;

/**
 * Where the figures of a breakdown can be found: in its own sheet, or in those of its finer breakdowns.
 *
 * @param dimensions for each dimension that could make the total: a plan per code of it
 */
record Plan(@Nullable Sheet sheet, List<List<Plan>> dimensions) {

    private record Key(Breakdown breakdown) {}

    /** The plan for a breakdown, worked out once for the sheets that there are if the indicator declares it. */
    static Plan of(Column column, IndicatorDefinition definition, Breakdown breakdown) {
        return definition.has(breakdown)
                ? column.derived(new Key(breakdown), key -> work(column, definition, breakdown))
                : work(column, definition, breakdown);
    }

    private static Plan work(Column column, IndicatorDefinition definition, Breakdown breakdown) {
        List<List<Plan>> dimensions = new ArrayList<>();
        for (BreakdownDimension dimension : definition.breakdowns()) {
            if (!breakdown.codes().containsKey(dimension.code())) {
                List<Plan> codes = dimension.codes().stream()
                        .map(code -> work(column, definition, with(breakdown, dimension.code(), code.code())))
                        .toList();
                if (!codes.isEmpty() && codes.stream().noneMatch(Plan::isEmpty)) {
                    dimensions.add(codes);
                }
            }
        }
        return new Plan(column.sheet(breakdown), List.copyOf(dimensions));
    }

    static Breakdown with(Breakdown breakdown, String dimension, String code) {
        SortedMap<String, String> codes = new TreeMap<>(breakdown.codes());
        codes.put(dimension, code);
        return new Breakdown(codes);
    }

    boolean isEmpty() {
        return sheet == null && dimensions.isEmpty();
    }
}
