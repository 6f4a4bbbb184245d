package vn.trucot.gateway.stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** Something that changed; what is left out is touched as a whole (a definition, a unit). */
@Schema(name = "Change")
public record Change(
        @Nullable IndicatorCode indicator,
        @Nullable OrgUnitId orgUnit,
        @Nullable Period period) {

    static Change of(Event event) {
        return switch (event) {
            case Event.IndicatorObserved observed -> of(observed.observation().key());
            case Event.IndicatorWithdrawn withdrawn -> of(withdrawn.observationKey());
            case Event.IndicatorDefined defined ->
                new Change(defined.definition().code(), null, null);
            case Event.OrgUnitChanged changed ->
                new Change(null, changed.orgUnit().id(), null);
            case Event.OrgUnitSucceeded succeeded ->
                new Change(null, succeeded.succession().successor(), null);
            case Event.TargetSet set ->
                new Change(
                        set.target().indicator(),
                        set.target().orgUnit(),
                        set.target().due());
            case Event.PillarHeard heard ->
                throw new IllegalArgumentException("a sign of life changes nothing: " + heard.key());
        };
    }

    static Change of(ObservationKey key) {
        return new Change(key.indicator(), key.orgUnit(), key.period());
    }
}
