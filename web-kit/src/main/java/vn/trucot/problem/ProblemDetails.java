package vn.trucot.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/** The RFC 9457 document. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "traceId", "members", "errors"})
record ProblemDetails(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        ProblemCode code,
        String traceId,
        @JsonAnyGetter Map<String, Object> members,
        List<Fault> errors) {

    static ProblemDetails of(Problem problem, String language, String instance, String traceId) {
        ProblemCode code = problem.code();
        return new ProblemDetails(
                code.type(),
                code.title(language),
                code.status(),
                problem.detail(),
                instance,
                code,
                traceId,
                problem.members(),
                problem.faults());
    }
}
