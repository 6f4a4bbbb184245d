package vn.trucot.events;

import java.time.Instant;

/**
 * The CloudEvents attributes that travel beside an event.
 *
 * @param id unique within the source
 * @param source who sends, as {@code /trucot/society}
 * @param time when it happened
 */
public record Envelope(String id, String source, Instant time) {}
