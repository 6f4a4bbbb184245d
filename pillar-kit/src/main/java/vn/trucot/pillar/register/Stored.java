package vn.trucot.pillar.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.EntityTag;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A record as it is answered: its fields between id and version. */
public record Stored<R extends Record & RecordState>(
        UUID id, @JsonUnwrapped R record, long version) {

    /** As it is answered, with its version as ETag. */
    public RestResponse<Stored<R>> answer(RestResponse.Status status) {
        return RestResponse.ResponseBuilder.create(status, this)
                .tag(new EntityTag(Long.toString(version)))
                .build();
    }
}
