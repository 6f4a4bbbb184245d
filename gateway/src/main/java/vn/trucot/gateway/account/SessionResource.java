package vn.trucot.gateway.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Grant;
import vn.trucot.gateway.feed.WithoutFigures;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Signing in and out. The session is a cookie of this gateway; programs use tokens instead. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@RunOnVirtualThread
@WithoutFigures
class SessionResource {

    private static final int LONGEST = 200;

    private final SignIn signIn;
    private final Sessions sessions;
    private final AccountStore accounts;
    private final AccountDatabase database;
    private final ProviderSettings provider;

    /** Name and password of an account. */
    record Credentials(
            @NotBlank @Size(max = LONGEST) String name,
            @NotBlank @Size(max = LONGEST) String password) {}

    /** Another password, and the present one, so that an open page alone does not change it. */
    record NewPassword(
            @NotBlank @Size(max = LONGEST) String present,
            @NotBlank @Size(max = LONGEST) String password) {}

    /**
     * Who is signed in.
     *
     * @param offered whether one can sign in here at all
     * @param passwords whether with a password of this gateway
     * @param provider what the provider of identities is called; null if there is none
     * @param name null if nobody is signed in
     * @param ofProvider whether one signed in at the provider, and has no password here
     * @param mustChange whether nothing else can be done before the password is changed
     */
    record SessionView(
            boolean offered,
            boolean passwords,
            @Nullable String provider,
            @Nullable String name,
            @Nullable String fullName,
            List<Grant> grants,
            boolean ofProvider,
            boolean mustChange,
            boolean demo) {

        static SessionView of(boolean offered, ProviderSettings settings, @Nullable Account account) {
            String provider = offered && settings.enabled() ? settings.name() : null;
            boolean passwords = offered && settings.passwords();
            return account == null
                    ? new SessionView(offered, passwords, provider, null, null, List.of(), false, false, false)
                    : new SessionView(
                            offered,
                            passwords,
                            provider,
                            account.name(),
                            account.fullName(),
                            account.grants(),
                            account.ofProvider(),
                            account.mustChange(),
                            account.demo());
        }
    }

    SessionResource(
            SignIn signIn,
            Sessions sessions,
            AccountStore accounts,
            AccountDatabase database,
            ProviderSettings provider) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.database = database;
        this.provider = provider;
    }

    @GET
    @Operation(operationId = "readSession", summary = "Who is signed in by the cookie of the request, with what rights")
    public RestResponse<SessionView> read(@Context RoutingContext request) {
        boolean offered = database.isThere();
        Account account = offered && Sessions.isClaimed(request) ? sessions.of(request) : null;
        return answer(SessionView.of(offered, provider, account));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "signIn", summary = "Signs in: the answer sets a cookie that holds the session")
    public RestResponse<SessionView> begin(@NotNull @Valid Credentials credentials, @Context RoutingContext request) {
        Account account = signIn.check(credentials.name().strip(), credentials.password());
        sessions.begin(account, request);
        return answer(SessionView.of(true, provider, account));
    }

    @DELETE
    @Operation(operationId = "signOut", summary = "Signs out: all sessions of the account end")
    public void end(@Context RoutingContext request) {
        Account account = sessions.of(request);
        if (account != null) {
            sessions.end(account, request);
        }
    }

    @PUT
    @Path("/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changePassword", summary = "Changes the own password; other sessions of the account end")
    public RestResponse<SessionView> change(@NotNull @Valid NewPassword wanted, @Context RoutingContext request) {
        Account account = sessions.of(request);
        if (account == null) {
            throw new Problem(ProblemCode.TOKEN_MISSING, "sign in first");
        }
        AccountResource.mustHavePassword(account);
        signIn.check(account.name(), wanted.present());
        AccountResource.mustBeTaken(wanted.password(), account.name());
        if (wanted.password().equals(wanted.present())) {
            String reason = "the new password is the present one";
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    reason,
                    List.of(Fault.ofPointer("/password", ProblemCode.VALIDATION_FAILED, reason)));
        }
        accounts.password(account.name(), Passwords.hash(wanted.password()), false, account.name());
        Account changed = accounts.find(account.name()).orElseThrow();
        sessions.begin(changed, request);
        return answer(SessionView.of(true, provider, changed));
    }

    /** What one is told about oneself is for nobody else, and not for later. */
    private static RestResponse<SessionView> answer(SessionView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("Cache-Control", "no-store")
                .build();
    }
}
