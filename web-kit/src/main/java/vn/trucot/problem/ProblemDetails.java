package vn.trucot.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.trucot.reason.Language;

/** The RFC 9457 document. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "traceId", "requestId", "members", "errors"
})
record ProblemDetails(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        ProblemCode code,
        String traceId,
        String requestId,
        @JsonAnyGetter Map<String, Object> members,
        List<Fault> errors) {

    static ProblemDetails of(
            Problem problem,
            Language language,
            UnaryOperator<String> told,
            String instance,
            String traceId,
            String requestId) {
        ProblemCode code = problem.code();
        return new ProblemDetails(
                code.type(),
                code.title(language),
                code.status(),
                told.apply(problem.detail()),
                instance,
                code,
                traceId,
                requestId,
                problem.members(),
                problem.faults().stream()
                        .map(fault -> fault.because(told.apply(fault.reason())))
                        .toList());
    }
}
