package vn.trucot.pillar.history;

import java.util.UUID;

/**
 * A state that a record got.
 *
 * @param version of the record after the change
 * @param deleted whether the change took the record away; the state is then the last it had
 * @param state JSON: the record's fields as they are read, without id and version
 * @param by who made it so
 * @param cause the request, as {@code community-teams/batch}
 */
public record RecordedState(UUID id, long version, boolean deleted, String state, String by, String cause) {}
