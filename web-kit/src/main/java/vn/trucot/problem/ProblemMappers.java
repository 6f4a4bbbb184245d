package vn.trucot.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.trucot.events.InvalidTerm;

/** What a REST resource answers when it, or something before it, fails. */
@Singleton
class ProblemMappers {

    private final ProblemAnswers answers;
    private final Failures failures;

    ProblemMappers(ProblemAnswers answers, Failures failures) {
        this.answers = answers;
        this.failures = failures;
    }

    @ServerExceptionMapper
    Response problem(Problem problem, RoutingContext request) {
        return answers.response(request, problem);
    }

    @ServerExceptionMapper
    Response invalidTerm(InvalidTerm failure, RoutingContext request) {
        return answer(failure, request);
    }

    @ServerExceptionMapper({ConstraintViolationException.class, ValidationException.class})
    Response violation(ValidationException failure, RoutingContext request) {
        return answer(failure, request);
    }

    @ServerExceptionMapper({MismatchedInputException.class, JsonMappingException.class, JsonProcessingException.class})
    Response json(JsonProcessingException failure, RoutingContext request) {
        return answer(failure, request);
    }

    @ServerExceptionMapper({NotFoundException.class, WebApplicationException.class})
    Response http(WebApplicationException failure, RoutingContext request) {
        return answer(failure, request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class, ForbiddenException.class})
    Response security(SecurityException failure, RoutingContext request) {
        return answer(failure, request);
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable failure, RoutingContext request) {
        return answer(failure, request);
    }

    private Response answer(Throwable failure, RoutingContext request) {
        return answers.response(request, failures.problem(failure, request));
    }
}
