package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;

/**
 * A component of a main index: points for one thing, by one rule.
 *
 * @param points the maximum; null while it is unknown, which is not zero: such a component is not scored. 0 only where the
 *     main index has none: what is measured there counts for nothing
 * @param official whether the legal document sets this component, its points and its rule
 * @param rule null while it is unknown: such a component is not scored
 * @param nothingToCount what a unit gets that has nothing to count; {@code whenNotApplicable} and {@code whenUndefined} say
 *     it for one of the two cases alone
 * @param source where the component, its points and its rule come from
 */
public record Component(
        String code,
        Names names,
        @Nullable BigDecimal points,
        Boolean official,
        @Nullable ScoringRule rule,
        NothingToCount nothingToCount,
        @Nullable Otherwise whenNotApplicable,
        @Nullable Otherwise whenUndefined,
        String source,
        @Nullable Names notes) {

    public Component {
        Given.present("code", code);
        Given.present("names", names);
        Given.present("official", official);
        Given.present("source", source);
        nothingToCount = Objects.requireNonNullElse(nothingToCount, NothingToCount.REDISTRIBUTE);
        if (points != null) {
            Given.that(points.signum() >= 0, "points: " + points + " is below 0");
        }
        if (rule != null) {
            rule.checkAgainst(points);
        }
    }

    /** What happens to the points when the rule gives no answer for the reason. */
    public Otherwise otherwise(Outcome.Reason reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> whenNotApplicable == null ? nothingToCount.otherwise() : whenNotApplicable;
            case UNDEFINED -> whenUndefined == null ? nothingToCount.otherwise() : whenUndefined;
            case NO_DATA, UNEXPECTED_VALUE -> new Otherwise.Unscored();
        };
    }
}
