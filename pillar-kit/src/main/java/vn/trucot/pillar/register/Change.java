package vn.trucot.pillar.register;

/**
 * What a write made of a record.
 *
 * @param created whether it was not there before
 */
public record Change<R extends Record & RecordState>(Stored<R> after, boolean created) {}
