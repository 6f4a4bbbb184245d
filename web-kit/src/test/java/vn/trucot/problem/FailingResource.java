package vn.trucot.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** Fails in every way there is. */
@Path("/things")
@Produces(MediaType.APPLICATION_JSON)
public class FailingResource {

    public record Part(@NotBlank String name, @Positive int count) {}

    public enum Colour {
        RED,
        BLUE
    }

    /** Everything that a parameter may be. */
    public record Question(
            @QueryParam("q") String q,
            @QueryParam("day") LocalDate day,
            @QueryParam("at") Instant at,
            @QueryParam("period") Period period,
            @QueryParam("unit") OrgUnitId unit,
            @QueryParam("colour") Colour colour,
            @QueryParam("flag") Boolean flag,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("stars") Short stars,
            @QueryParam("share") BigDecimal share) {}

    public record Thing(
            @Valid Part part, LocalDate day, Period period, Colour colour, List<Integer> sizes, BigDecimal share) {}

    @GET
    @Path("/{failure}")
    public String fail(@PathParam("failure") String failure) {
        throw switch (failure) {
            case "problem" ->
                new Problem(
                                ProblemCode.BATCH_REJECTED,
                                "2 of 3 rows hold mistakes",
                                List.of(Fault.ofRow(2, "period", ProblemCode.PERIOD_IN_FUTURE, "2099 has not begun")))
                        .with("rejected", 2);
            case "wrapped" -> new IllegalStateException(new Problem(ProblemCode.CONFLICT, "the id is taken"));
            case "term" -> {
                Period.parse("2024-13");
                yield new IllegalStateException();
            }
            case "busy" -> new Problem(ProblemCode.SERVICE_DOWN, "not now");
            case "no-token" -> new UnauthorizedException("secret");
            case "bad-token" -> new AuthenticationFailedException("secret");
            case "no-role" -> new ForbiddenException("secret");
            default -> new IllegalStateException("select secret from com.example.Secret");
        };
    }

    @GET
    public List<String> list(@QueryParam("size") @DefaultValue("10") @Max(100) int size) {
        return List.of("one of " + size);
    }

    @GET
    @Path("/asked/{unit}")
    public Question ask(@PathParam("unit") OrgUnitId unit, @BeanParam Question question) {
        return question;
    }

    /** Some of it was taken, and it is said what was not. */
    public record Taken(long rows, List<Fault> errors) implements Told {}

    @GET
    @Path("/taken")
    public Taken take() {
        return new Taken(
                2,
                List.of(Fault.ofRow(
                        2,
                        "share",
                        ProblemCode.VALUE_MALFORMED,
                        "share: '1,5' is no whole number: write digits, from 0 to 9")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Thing create(@Valid Thing thing) {
        return thing;
    }

    /** How often it was asked. */
    static final AtomicInteger COUNTED = new AtomicInteger();

    @POST
    @Path("/counted")
    public int count() {
        return COUNTED.incrementAndGet();
    }

    @POST
    @Path("/stream")
    @Consumes(MediaType.TEXT_PLAIN)
    public long stream(InputStream body) throws IOException {
        return body.transferTo(java.io.OutputStream.nullOutputStream());
    }

    void routes(@Observes Router router) {
        router.get("/bare/failing").order(100).handler(request -> {
            throw new IllegalStateException("secret");
        });
    }
}
