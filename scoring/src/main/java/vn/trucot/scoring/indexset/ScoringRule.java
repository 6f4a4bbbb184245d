package vn.trucot.scoring.indexset;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Rational;

/** How the inputs of a component become points. A rule judges a share of the maximum, so it holds for any maximum. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Ratio.class, name = "ratio"),
    @JsonSubTypes.Type(value = LinearToTarget.class, name = "linearToTarget"),
    @JsonSubTypes.Type(value = Steps.class, name = "steps"),
    @JsonSubTypes.Type(value = Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Parts.class, name = "parts"),
    @JsonSubTypes.Type(value = AllConditions.class, name = "allConditions"),
    @JsonSubTypes.Type(value = PerUnit.class, name = "perUnit")
})
public sealed interface ScoringRule permits Ratio, LinearToTarget, Steps, Choice, Parts, AllConditions, PerUnit {

    /** The share of the maximum that the readings reach. */
    Outcome score(Readings readings);

    /** The indicators the rule reads, in the order it names them. */
    List<IndicatorCode> inputs();

    /** What its known inputs have to become for more points, in the order of the inputs; empty where none holds any back. */
    List<Aim> aims(Readings readings);

    /** The one number at which all points are reached, in the rule's own measure; null if there is none. */
    default @Nullable BigDecimal target() {
        return null;
    }

    /**
     * The same rule with another target, in the same measure.
     *
     * @return empty if the rule has none
     * @throws IllegalArgumentException if the target is not above 0
     */
    default Optional<ScoringRule> withTarget(BigDecimal target) {
        return Optional.empty();
    }

    /** The formula in words; indicators are named by the function. */
    Names inWords(Function<IndicatorCode, Names> names);

    /** Refuses a maximum that the rule's own points contradict. */
    default void checkAgainst(@Nullable BigDecimal maximum) {}

    /** The aim at a value that is known and still below it, where every bit more gives more. */
    static List<Aim> steadily(Readings readings, IndicatorCode indicator, Function<Reading, Rational> whole) {
        Reading reading = readings.of(indicator);
        if (reading.state() != Reading.State.KNOWN || reading.known().compareTo(whole.apply(reading)) >= 0) {
            return List.of();
        }
        return List.of(Aim.steadily(indicator, Aim.Part.VALUE, whole.apply(reading)));
    }

    /** The outcome of one reading: judged if known, else unscored for the reading's reason. */
    static Outcome judge(Readings readings, IndicatorCode indicator, Function<Reading, Outcome> judgement) {
        Reading reading = readings.of(indicator);
        return switch (reading.state()) {
            case KNOWN -> judgement.apply(reading);
            case NO_DATA -> new Outcome.Unscored(Outcome.Reason.NO_DATA, indicator);
            case NOT_APPLICABLE -> new Outcome.Unscored(Outcome.Reason.NOT_APPLICABLE, indicator);
            case UNDEFINED -> new Outcome.Unscored(Outcome.Reason.UNDEFINED, indicator);
        };
    }
}
