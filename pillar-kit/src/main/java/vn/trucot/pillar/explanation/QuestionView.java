package vn.trucot.pillar.explanation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.EntityTag;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A question as it is answered.
 *
 * @param overdue whether the last day for an answer has passed without one
 */
record QuestionView(UUID id, @JsonUnwrapped Question question, boolean overdue, long version) {

    /** As it is answered, with its version as ETag. */
    RestResponse<QuestionView> answer(RestResponse.Status status) {
        return RestResponse.ResponseBuilder.create(status, this)
                .tag(new EntityTag(Long.toString(version)))
                .build();
    }
}
