package vn.trucot.gateway.comparison;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.CubeDifference;
import vn.trucot.figures.cube.HeldObservation;

/** What a comparison of the figures of the gateway with those of the pillars found. */
@Schema(name = "Comparison")
public record Comparison(
        @Schema(description = "The figures that were recorded by then were compared")
        Instant at,

        @Schema(description = "How many figures the pillars have in force")
        long figures,

        @Schema(description = "Keys of which the gateway holds another state, both times that they were compared")
        int differences,

        @Schema(description = "The differences by indicator, unit, period and breakdown; of many the first 1,000")
        List<Item> items,

        @Schema(description = "How long it took") long milliseconds) {

    static final int MOST_ITEMS = 1_000;

    /** One key that differs. */
    @Schema(name = "ComparisonItem")
    public record Item(
            String indicator,
            String orgUnit,
            String period,

            @Schema(description = "Missing for the total") @Nullable
            String breakdown,

            @Schema(
                    description =
                            "MISSING: the gateway was told nothing; EARLIER: it was told an earlier state; OTHER: the same state"
                                    + " has another figure; ONLY_HELD: it holds a figure that no pillar has")
            CubeDifference.Kind kind,

            @Schema(description = "What the pillar has; missing if it has nothing in force") @Nullable
            State recorded,

            @Schema(description = "What the gateway holds; missing if it has nothing in force") @Nullable
            State held) {

        static Item of(CubeDifference difference) {
            String breakdown = difference.key().breakdown().toString();
            return new Item(
                    difference.key().indicator().toString(),
                    difference.key().orgUnit().toString(),
                    difference.key().period().toString(),
                    breakdown.isEmpty() ? null : breakdown,
                    difference.kind(),
                    State.of(difference.recorded()),
                    State.of(difference.held()));
        }
    }

    /** A figure in force on one side. */
    @Schema(name = "ComparisonState")
    public record State(
            @Schema(description = "Written exactly; missing where the figure says that there is no number") @Nullable
            String numerator,

            @Schema(description = "Missing where the figure is no ratio") @Nullable
            String denominator,

            String source,
            long epoch,
            long revision) {

        static @Nullable State of(@Nullable HeldObservation figure) {
            return figure == null
                    ? null
                    : new State(
                            plain(figure.figure().numerator()),
                            plain(figure.figure().denominator()),
                            figure.source().name(),
                            figure.epoch(),
                            figure.revision());
        }

        private static @Nullable String plain(@Nullable BigDecimal number) {
            return number == null ? null : number.toPlainString();
        }
    }
}
