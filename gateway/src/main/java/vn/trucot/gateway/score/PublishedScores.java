package vn.trucot.gateway.score;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.State;
import vn.trucot.figures.figure.Value;
import vn.trucot.gateway.score.ScoresAnswer.PublishedItem;
import vn.trucot.scoring.indexset.Published;

/** What was published for a unit and year, beside what is computed. */
final class PublishedScores {

    private final Figures figures;
    private final OrgNode orgUnit;
    private final Period period;

    PublishedScores(Figures figures, OrgNode orgUnit, Period period) {
        this.figures = figures;
        this.orgUnit = orgUnit;
        this.period = period;
    }

    /**
     * The published value and rank; null if there is neither.
     *
     * @param computed the computed value if it is of everything and may be held against what was published, else null
     */
    @Nullable
    PublishedItem of(@Nullable Published published, @Nullable BigDecimal computed) {
        if (published == null) {
            return null;
        }
        Value score = figures.value(published.score(), orgUnit, period);
        BigDecimal value = score.value();
        BigDecimal rank = rank(published.rank(), period);
        if (value == null && rank == null) {
            return null;
        }
        BigDecimal rankBefore = rank(published.rank(), period.yearBefore());
        return new PublishedItem(
                value,
                published.outOf(),
                score.state() == State.VALUE && score.source() != null
                        ? score.source().name()
                        : null,
                score.demo(),
                value == null || computed == null
                        ? null
                        : computed.multiply(published.outOf()).subtract(value),
                rank,
                rank == null ? null : published.rank(),
                rankBefore,
                rank == null || rankBefore == null ? null : rankBefore.subtract(rank));
    }

    private @Nullable BigDecimal rank(@Nullable IndicatorCode indicator, Period year) {
        return indicator == null
                ? null
                : figures.value(indicator, orgUnit, year).value();
    }

    static Stream<IndicatorCode> indicators(@Nullable Published published) {
        return published == null
                ? Stream.empty()
                : Stream.of(published.score(), published.rank()).filter(Objects::nonNull);
    }
}
