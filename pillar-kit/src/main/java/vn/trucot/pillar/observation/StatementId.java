package vn.trucot.pillar.observation;

import vn.trucot.events.ObservationKey;

/** Which statement: the key and the name of the source. */
public record StatementId(ObservationKey key, String sourceName) {}
