package vn.trucot.pillar.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.trucot.pillar.security.UserName;

/**
 * One change of a record.
 *
 * @param version of the record after the change
 * @param deleted whether the change took the record away; the state is then the last it had
 * @param cause the request that changed it
 * @param state JSON: the record's fields as they are read, without id and version
 */
public record RecordRevision(
        long version,
        boolean deleted,
        Instant recordedAt,
        @UserName String recordedBy,
        String cause,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class) @JsonRawValue
        String state) {}
