package vn.trucot.gateway.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Grant;
import vn.trucot.access.GrantedRoles;
import vn.trucot.access.Roles;
import vn.trucot.gateway.feed.WithoutFigures;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Accounts, for those who administer them: each of them all that reach no further than what was granted to the administrator. */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@RolesAllowed(Roles.ADMINISTRATOR)
@RunOnVirtualThread
@WithoutFigures
class AccountResource {

    private static final int MOST_EVENTS = 200;
    private static final int MOST_GRANTS = 50;

    private final AccountStore accounts;
    private final Sessions sessions;
    private final AdministeredUnits administered;
    private final SecurityIdentity identity;

    /** An account that is to be there. */
    record NewAccount(
            @NotBlank
            @Pattern(
                    regexp = "[a-z0-9][a-z0-9._-]{1,39}",
                    message = "a name is 2 to 40 small letters, digits, '.', '_' or '-'")
            String name,

            @NotBlank @Size(max = 100) String fullName,
            @NotEmpty @Size(max = MOST_GRANTS) List<@NotNull Grant> grants,
            @Nullable @Size(max = 200) String password,
            boolean demo) {}

    /** What an account is to be. */
    record AccountChange(
            @NotBlank @Size(max = 100) String fullName,
            @NotEmpty @Size(max = MOST_GRANTS) List<@NotNull Grant> grants,
            boolean active) {}

    /**
     * An account as administrators see it.
     *
     * @param ofProvider whether one signs in at the provider of identities, and has no password here
     * @param lockedUntil until when no password is taken, after too many wrong ones
     * @param password only in the answer that tells it, once, if it was made here
     */
    record AccountView(
            String name,
            String fullName,
            List<Grant> grants,
            boolean active,
            boolean demo,
            boolean ofProvider,
            boolean mustChange,
            Instant createdAt,
            @Nullable Instant lastSignIn,
            @Nullable Instant lockedUntil,
            @Nullable String password) {

        static AccountView of(Account account, @Nullable String password) {
            return new AccountView(
                    account.name(),
                    account.fullName(),
                    account.grants(),
                    account.active(),
                    account.demo(),
                    account.ofProvider(),
                    account.mustChange(),
                    account.createdAt(),
                    account.lastSignIn(),
                    account.isLockedAt(Instant.now()) ? account.lockedUntil() : null,
                    password);
        }
    }

    AccountResource(
            AccountStore accounts, Sessions sessions, AdministeredUnits administered, SecurityIdentity identity) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.administered = administered;
        this.identity = identity;
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "The accounts that one administers, by name")
    public List<AccountView> list() {
        return accounts.all().stream()
                .filter(account -> administered.holds(identity, account.grants()))
                .map(account -> AccountView.of(account, null))
                .toList();
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "readAccount", summary = "One account")
    public AccountView read(@PathParam("name") String name) {
        return AccountView.of(find(name), null);
    }

    @GET
    @Path("/{name}/events")
    @Operation(
            operationId = "listAccountEvents",
            summary = "What was done to the account and by whom, the latest first")
    public List<AccountEvent> events(@PathParam("name") String name) {
        return accounts.events(find(name).name(), MOST_EVENTS);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addAccount",
            summary = "Adds an account; without a password one is made and told in this answer only. Who signs in first"
                    + " changes it")
    public RestResponse<AccountView> add(@NotNull @Valid NewAccount wanted) {
        mustAdminister(wanted.grants());
        boolean demo = wanted.demo() || GrantedRoles.isDemo(identity);
        String password = wanted.password() == null ? Passwords.made() : wanted.password();
        mustBeTaken(password, wanted.name());
        Account account = new Account(
                wanted.name(),
                wanted.fullName().strip(),
                wanted.grants().stream().distinct().toList(),
                !demo,
                true,
                demo,
                false,
                UUID.randomUUID(),
                null,
                Instant.now(),
                null);
        if (!accounts.add(account, Passwords.hash(password), actor())) {
            throw new Problem(ProblemCode.CONFLICT, "there is an account '" + wanted.name() + "' already");
        }
        return RestResponse.status(
                RestResponse.Status.CREATED, AccountView.of(account, wanted.password() == null ? password : null));
    }

    @PUT
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeAccount",
            summary = "Changes name, rights and whether one can sign in; sessions end where rights change")
    public AccountView change(@PathParam("name") String name, @NotNull @Valid AccountChange wanted) {
        Account before = toChange(name);
        mustAdminister(wanted.grants());
        boolean mayDoTheSame =
                before.active() == wanted.active() && before.grants().equals(wanted.grants());
        if (!mayDoTheSame && before.name().equals(actor())) {
            throw new Problem(ProblemCode.CONFLICT, "nobody changes the rights of the own account");
        }
        Account after = new Account(
                before.name(),
                wanted.fullName().strip(),
                wanted.grants().stream().distinct().toList(),
                before.mustChange(),
                wanted.active(),
                before.demo(),
                before.ofProvider(),
                mayDoTheSame ? before.stamp() : UUID.randomUUID(),
                before.lockedUntil(),
                before.createdAt(),
                before.lastSignIn());
        accounts.change(before, after, actor());
        sessions.forget(after.name());
        return AccountView.of(after, null);
    }

    @POST
    @Path("/{name}/password")
    @Operation(
            operationId = "resetPassword",
            summary =
                    "Makes a new password, told in this answer only; who signs in with it changes it. Sessions end, and"
                            + " so does waiting after wrong passwords")
    public AccountView reset(@PathParam("name") String name) {
        Account account = toChange(name);
        mustHavePassword(account);
        String password = Passwords.made();
        accounts.password(account.name(), Passwords.hash(password), true, actor());
        sessions.forget(account.name());
        return AccountView.of(accounts.find(account.name()).orElseThrow(), password);
    }

    /**
     * Refuses a password that is too easy.
     *
     * @throws Problem VALIDATION_FAILED
     */
    static void mustBeTaken(String password, String name) {
        String refusal = Passwords.refusal(password, name);
        if (refusal != null) {
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    refusal,
                    List.of(Fault.ofPointer("/password", ProblemCode.VALIDATION_FAILED, refusal)));
        }
    }

    /**
     * Refuses a password for who has none here.
     *
     * @throws Problem CONFLICT
     */
    static void mustHavePassword(Account account) {
        if (account.ofProvider()) {
            throw new Problem(
                    ProblemCode.CONFLICT,
                    "'" + account.name() + "' signs in at the provider of identities, and has no password here");
        }
    }

    private Account find(String name) {
        return accounts.find(name)
                .filter(account -> administered.holds(identity, account.grants()))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, "you administer no account '" + name + "'"));
    }

    /** Who tries the suite out has no say about those who work with it. */
    private Account toChange(String name) {
        Account account = find(name);
        if (GrantedRoles.isDemo(identity) && !account.demo()) {
            throw new Problem(ProblemCode.ROLE_MISSING, "a demo account changes demo accounts only");
        }
        return account;
    }

    private void mustAdminister(List<Grant> grants) {
        grants.stream()
                .filter(grant -> !administered.holds(identity, List.of(grant)))
                .findFirst()
                .ifPresent(grant -> {
                    throw new Problem(
                            ProblemCode.ROLE_MISSING,
                            "you cannot grant '" + grant + "': it reaches further than your rights");
                });
    }

    private String actor() {
        return identity.getPrincipal().getName();
    }
}
