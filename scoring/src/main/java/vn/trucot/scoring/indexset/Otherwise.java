package vn.trucot.scoring.indexset;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Rational;

/** Where the points of a component go when its indicator does not apply to the unit, or when there were no cases (0/0). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Otherwise.Unscored.class, name = "unscored"),
    @JsonSubTypes.Type(value = Otherwise.Zero.class, name = "zero"),
    @JsonSubTypes.Type(value = Otherwise.Maximum.class, name = "maximum"),
    @JsonSubTypes.Type(value = Otherwise.Redistribute.class, name = "redistribute"),
    @JsonSubTypes.Type(value = Otherwise.PassOn.class, name = "passOn")
})
public sealed interface Otherwise {

    /** What a unit gets, in words; components are named by the function. */
    Names inWords(Function<String, Names> names);

    /** Nowhere: the component stays unscored and the scored maximum is lower. */
    record Unscored() implements Otherwise {
        @Override
        public Names inWords(Function<String, Names> names) {
            return new Names("không chấm", "not scored");
        }
    }

    /** No points, as satisfaction without cases has none in Decision 766/QĐ-TTg. */
    record Zero() implements Otherwise {
        @Override
        public Names inWords(Function<String, Names> names) {
            return new Names("0 điểm", "no points");
        }
    }

    /** All points, as communes get them where a metric of Decision 766/QĐ-TTg does not apply to them. */
    record Maximum() implements Otherwise {
        @Override
        public Names inWords(Function<String, Names> names) {
            return new Names("điểm tối đa", "all points");
        }
    }

    /** The maximum goes to the other components of the same main index that apply, in proportion to their own points. */
    record PassOn() implements Otherwise {
        @Override
        public Names inWords(Function<String, Names> names) {
            return new Names(
                    "điểm chuyển cho các thành phần khác của chỉ số chính",
                    "the points go to the other components of the main index");
        }
    }

    /**
     * The maximum goes to other components of the same main index, in shares that add up to 1.
     *
     * @param to component code to share, in the order in which they are written: of two that are wrong the first is named
     */
    record Redistribute(Map<String, BigDecimal> to) implements Otherwise {
        public Redistribute {
            to = Collections.unmodifiableMap(new LinkedHashMap<>(Given.present("to", to)));
            to.forEach((code, share) -> Given.share("to: " + code, share));
            BigDecimal sum = to.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            Given.that(sum.compareTo(BigDecimal.ONE) == 0, "to: shares add up to " + sum + ", not to 1");
        }

        @Override
        public Names inWords(Function<String, Names> names) {
            return new Names(
                    each((code, percent) -> Given.vi(percent) + " % điểm cho “"
                            + names.apply(code).vi() + "”"),
                    each((code, percent) -> Rational.plain(percent).toPlainString() + "% of the points to “"
                            + names.apply(code).in("en") + "”"));
        }

        private String each(BiFunction<String, BigDecimal, String> told) {
            return to.entrySet().stream()
                    .map(share -> told.apply(share.getKey(), share.getValue().movePointRight(2)))
                    .collect(Collectors.joining("; "));
        }
    }
}
