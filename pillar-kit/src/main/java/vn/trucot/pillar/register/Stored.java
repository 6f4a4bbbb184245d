package vn.trucot.pillar.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A record as it is answered: its fields between id and version. */
public record Stored<R extends Record & RecordState>(
        UUID id, @JsonUnwrapped R record, long version) {}
