package vn.trucot.gateway.lineage;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.ObservationKey;
import vn.trucot.figures.figure.Part;
import vn.trucot.figures.figure.Value;
import vn.trucot.gateway.lineage.LineageAnswer.Difference;
import vn.trucot.gateway.lineage.LineageAnswer.FigureView;
import vn.trucot.gateway.lineage.LineageAnswer.ObservationView;
import vn.trucot.gateway.lineage.LineageAnswer.PartView;
import vn.trucot.scoring.lineage.FigureLineage;

/** Tells where a figure comes from as it was asked for. */
record FigureViews(LineageParameters asked, Links links) {

    /** The name of the source of everything that is counted. */
    private static final String COUNTED = "records";

    FigureView view(FigureLineage lineage) {
        IndicatorDefinition definition = lineage.definition();
        Value value = lineage.value();
        return new FigureView(
                definition.code(),
                definition.names(),
                definition.measureUnit(),
                lineage.breakdown(),
                value.state(),
                value.value(),
                value.numerator(),
                value.denominator(),
                value.reason(),
                value.origin(),
                RollUpWords.of(value.origin(), definition),
                value.demo(),
                value.coverage(),
                lineage.inputs().stream().map(input -> part(input, definition)).toList(),
                difference(lineage.difference(), definition.decimals()),
                lineage.observations().stream()
                        .skip((long) asked.page() * asked.size())
                        .limit(asked.size())
                        .map(this::observation)
                        .toList(),
                lineage.observations().size());
    }

    private PartView part(FigureLineage.Input input, IndicatorDefinition definition) {
        Part part = input.part();
        Value value = part.value();
        return new PartView(
                part.orgUnit().id(),
                part.orgUnit().orgUnit().names(),
                part.period(),
                part.breakdown(),
                part.share().compareTo(BigDecimal.ONE) == 0 ? null : part.share(),
                value.state(),
                value.origin(),
                value.value(),
                input.rate() ? null : value.numerator(),
                value.denominator(),
                value.demo(),
                input.used(),
                input.used() ? null : LineageAnswer.Unused.RATE_WITHOUT_PARTS,
                links.figure(definition.code(), part.breakdown(), part.orgUnit().id(), part.period()));
    }

    private static @Nullable Difference difference(FigureLineage.@Nullable Difference found, int decimals) {
        return found == null
                ? null
                : new Difference(
                        found.own().at(decimals),
                        found.rolledUp().at(decimals),
                        found.withoutOwn().origin(),
                        found.difference().at(decimals),
                        found.withoutOwn().coverage());
    }

    private ObservationView observation(FigureLineage.Found found) {
        ObservationKey key = found.observation().key();
        return new ObservationView(
                key.orgUnit(),
                found.orgUnit().orgUnit().names(),
                key.period(),
                key.breakdown(),
                found.observation().figure().numerator(),
                found.observation().figure().denominator(),
                found.observation().source(),
                found.observation().epoch(),
                found.observation().revision(),
                links.observation(key),
                found.observation().source().name().equals(COUNTED) ? links.records(key) : null);
    }
}
