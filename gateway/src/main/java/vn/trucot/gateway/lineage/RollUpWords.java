package vn.trucot.gateway.lineage;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Origin;

/** Says in words how a figure was made of others. */
final class RollUpWords {

    private RollUpWords() {}

    static @Nullable Names of(@Nullable Origin origin, IndicatorDefinition definition) {
        if (origin == null) {
            return null;
        }
        return switch (origin) {
            case OWN -> new Names("số liệu của chính đơn vị trong kỳ", "stated for exactly this unit and period");
            case TIME -> overTime(definition);
            case BREAKDOWNS -> new Names("cộng các phân tổ", "the sum of a complete breakdown");
            case PARTS -> combined(definition.acrossUnits(), "các đơn vị thuộc đơn vị này", "the units it consists of");
            case PREDECESSORS ->
                combined(definition.acrossMergers(), "các đơn vị trước khi sáp nhập", "its predecessors");
        };
    }

    private static Names overTime(IndicatorDefinition definition) {
        return switch (definition.acrossTime()) {
            case SUM ->
                definition.ratio()
                        ? new Names(
                                "cộng tử số và cộng mẫu số các kỳ ngắn hơn, rồi chia",
                                "numerators and denominators of the shorter periods added up apart, then divided")
                        : new Names("cộng các kỳ ngắn hơn", "the sum of the shorter periods");
            case LAST -> new Names("kỳ ngắn hơn mới nhất có số liệu", "the last shorter period with data");
            case MEAN -> new Names("trung bình cộng các kỳ ngắn hơn", "the plain mean of the shorter periods");
            case NONE -> new Names("không tổng hợp theo thời gian", "not rolled up over time");
        };
    }

    private static Names combined(AcrossUnits rule, String vi, String en) {
        return switch (rule) {
            case SUM -> new Names("cộng số liệu của " + vi, "the sum over " + en);
            case RATIO ->
                new Names(
                        "cộng tử số và cộng mẫu số của " + vi + ", rồi chia",
                        "numerators and denominators of " + en + " added up apart, then divided");
            case WEIGHTED_MEAN -> new Names("trung bình có trọng số của " + vi, "the weighted mean over " + en);
            case MEAN -> new Names("trung bình cộng của " + vi, "the plain mean over " + en);
            case MAX -> new Names("giá trị lớn nhất trong " + vi, "the greatest value among " + en);
            case NONE -> new Names("không tổng hợp", "not rolled up");
        };
    }
}
