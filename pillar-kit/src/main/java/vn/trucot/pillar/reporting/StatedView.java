package vn.trucot.pillar.reporting;

import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.pillar.observation.Recorded;
import vn.trucot.pillar.observation.Statement;

/** What became of one statement. */
public record StatedView(
        String indicator, String orgUnit, String period, String breakdown, Source source, Outcome outcome) {

    /** Whether the source had said something about the key before, and if so, the same. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    static StatedView of(Statement statement, Recorded recorded) {
        ObservationKey key = statement.key();
        Outcome outcome =
                recorded.created() > 0 ? Outcome.CREATED : recorded.updated() > 0 ? Outcome.UPDATED : Outcome.UNCHANGED;
        return new StatedView(
                key.indicator().text(),
                key.orgUnit().text(),
                key.period().toString(),
                key.breakdown().toString(),
                statement.source(),
                outcome);
    }
}
