package vn.trucot.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;

/** Says what a failure means to the user; what means nothing to him is logged and called unexpected. */
@Singleton
class Failures {

    private static final int DEEPEST = 20;
    private static final int LONGEST_PATH = 300;
    private static final Set<HttpMethod> BODILESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

    private final List<KnownFailure> knownElsewhere;
    private final FailureLog log = new FailureLog(System::nanoTime);

    Failures(@All List<KnownFailure> knownElsewhere) {
        this.knownElsewhere = knownElsewhere;
    }

    /** The problem that the failure, or the nearest of its causes that is known, is to the user. */
    Problem problem(Throwable failure, RoutingContext request) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Problem problem = known(cause, request);
            if (problem != null) {
                return problem;
            }
            cause = cause.getCause();
        }
        if (failure instanceof NotFoundException && failure.getCause() instanceof IllegalArgumentException) {
            return new Problem(
                    ProblemCode.VALUE_MALFORMED,
                    "a parameter of " + request.request().uri() + " is not of its form");
        }
        if (failure instanceof WebApplicationException http) {
            return ofStatus(http.getResponse().getStatus(), http, request);
        }
        return unexpected(failure, request);
    }

    /** The problem of a bare HTTP status of 400 or above. */
    Problem ofStatus(int status, @Nullable Throwable failure, RoutingContext request) {
        String what = what(request);
        return switch (status) {
            case 400 -> new Problem(ProblemCode.VALUE_MALFORMED, what + " holds a value that cannot be read");
            case 401 -> unauthorized(ProblemCode.TOKEN_MISSING, request);
            case 403 -> new Problem(ProblemCode.ROLE_MISSING, what + " needs a role that the token lacks");
            case 404 -> new Problem(ProblemCode.NOT_FOUND, what + " leads nowhere");
            case 405 -> new Problem(ProblemCode.METHOD_NOT_ALLOWED, what + " is not offered");
            case 406 ->
                new Problem(ProblemCode.NOT_ACCEPTABLE, what + " cannot answer as " + header("Accept", request));
            case 409 -> new Problem(ProblemCode.CONFLICT, what + " contradicts what is there");
            case 412 -> new Problem(ProblemCode.VERSION_CONFLICT, what + " found another version");
            case 413 -> new Problem(ProblemCode.BODY_TOO_LARGE, what + " has too large a body");
            case 415 ->
                new Problem(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE, what + " does not take " + header("Content-Type", request));
            case 503 -> new Problem(ProblemCode.SERVICE_DOWN, what + " cannot be answered now");
            default -> unexpected(failure, request);
        };
    }

    private @Nullable Problem known(Throwable failure, RoutingContext request) {
        return switch (failure) {
            case Problem problem -> problem;
            case InvalidTerm term -> new Problem(ProblemCode.VALUE_MALFORMED, String.valueOf(term.getMessage()));
            case ConstraintViolationException violations -> Violations.problem(violations, hasBody(request));
            case JsonProcessingException json -> JsonFaults.problem(json);
            case CharConversionException ignored ->
                new Problem(ProblemCode.BODY_MALFORMED, "the body is in no known encoding: send UTF-8");
            case UnauthorizedException ignored -> unauthorized(ProblemCode.TOKEN_MISSING, request);
            case AuthenticationFailedException ignored -> unauthorized(ProblemCode.TOKEN_INVALID, request);
            case ForbiddenException ignored -> ofStatus(403, failure, request);
            default -> knownElsewhere(failure);
        };
    }

    private @Nullable Problem knownElsewhere(Throwable failure) {
        for (KnownFailure known : knownElsewhere) {
            Problem problem = known.problem(failure);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static Problem unauthorized(ProblemCode code, RoutingContext request) {
        return new Problem(code, what(request) + " needs a valid token: send Authorization: Bearer TOKEN")
                .withHeader("WWW-Authenticate", "Bearer");
    }

    /** Who left before the answer was whole is told nothing, and whatever writing it failed with is no event of the log. */
    private Problem unexpected(@Nullable Throwable failure, RoutingContext request) {
        String traceId = TraceId.of(request);
        if (!request.response().closed()) {
            log.write(failure, what(request), traceId);
        }
        return new Problem(ProblemCode.UNEXPECTED, "the log says more about traceId " + traceId);
    }

    private static boolean hasBody(RoutingContext request) {
        return !BODILESS.contains(request.request().method());
    }

    private static String what(RoutingContext request) {
        String path = request.request().path();
        return request.request().method() + " "
                + (path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "...");
    }

    private static @Nullable String header(String name, RoutingContext request) {
        return request.request().getHeader(name);
    }
}
