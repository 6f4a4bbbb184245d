package vn.trucot.pillar.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.access.GrantedRoles;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.problem.Problem;

/** What was granted to a user, and what was not. */
class CurrentUserTest {

    private static final OrgUnitId COMMUNE = OrgUnitId.of("15.132.04252");

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "viewer, ''",
        "auditor, ''",
        "reporter, SYSTEM REPORTED DEMO",
        "system, SYSTEM REPORTED DEMO",
        "approver, SYSTEM REPORTED PUBLISHED DEMO",
        "administrator, SYSTEM REPORTED PUBLISHED DEMO"
    })
    void nobodyStatesWhatIsCountedAndOnlyApproversWhatWasPublished(String role, String kinds) {
        // Given
        CurrentUser user = role.isEmpty() ? user() : user(role + ":*:*");

        // Then
        assertThat(Arrays.stream(SourceKind.values()).filter(user::mayState).map(SourceKind::name))
                .containsExactlyElementsOf(kinds.isEmpty() ? List.of() : List.of(kinds.split(" ")));
        assertThat(Arrays.stream(SourceKind.values())
                        .filter(kind -> user.mayState(kind, COMMUNE))
                        .map(SourceKind::name))
                .containsExactlyElementsOf(kinds.isEmpty() ? List.of() : List.of(kinds.split(" ")));
    }

    @Test
    void aDemoAccountStatesGeneratedFiguresOnlyAndReplacesNothing() {
        // Given
        CurrentUser demo = of(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("demo-quantri"))
                .addRole("administrator:*:*")
                .addAttribute(GrantedRoles.DEMO, true)
                .build());

        // Then
        assertThat(Arrays.stream(SourceKind.values()).filter(demo::mayState)).containsExactly(SourceKind.DEMO);
        assertThat(Arrays.stream(SourceKind.values()).filter(kind -> demo.mayState(kind, COMMUNE)))
                .containsExactly(SourceKind.DEMO);
        assertThat(demo.isDemo()).isTrue();
        assertThat(demo.mayReplace(COMMUNE)).isFalse();
        assertThat(user("administrator:*:*").isDemo()).isFalse();
        assertThat(user("administrator:*:*").mayReplace(COMMUNE)).isTrue();
    }

    @Test
    void aRoleForAUnitIsNoneForAnotherOne() {
        // Given
        CurrentUser user = user("approver:*:15.132.04252", "reporter:*:15.133");

        // Then
        assertThat(user.has(Role.APPROVER, COMMUNE)).isTrue();
        assertThat(user.has(Role.REPORTER, COMMUNE)).isTrue();
        assertThat(user.has(Role.APPROVER, OrgUnitId.of("15.133"))).isFalse();
        assertThat(user.has(Role.REPORTER, OrgUnitId.of("15.134"))).isFalse();
        assertThat(user.mayState(SourceKind.PUBLISHED)).isTrue();
        assertThat(user.mayState(SourceKind.PUBLISHED, OrgUnitId.of("15.133"))).isFalse();
        assertThat(user.hasEverywhere(Role.REPORTER)).isFalse();
        assertThat(user("reporter:*:*").hasEverywhere(Role.REPORTER)).isTrue();
    }

    @Test
    void theNameOfARoleAloneGrantsNothing() {
        // Given
        CurrentUser user = user("administrator");

        // Then
        assertThat(user.has(Role.VIEWER)).isFalse();
        assertThat(user.has(Role.REPORTER, COMMUNE)).isFalse();
    }

    @Test
    void whoIsRefusedIsToldWhichRoleForWhichUnit() {
        // Given
        CurrentUser user = user("reporter:*:15.133");

        // Then
        assertThatThrownBy(() -> user.must(Role.APPROVER, COMMUNE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("you do not have the role approver for '15.132.04252'");
        assertThatThrownBy(() -> user.mustEverywhere(Role.REPORTER))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("this needs the role reporter for all org units");
    }

    @Test
    void whoHasNoTokenHasNoName() {
        // Given
        CurrentUser nobody =
                of(QuarkusSecurityIdentity.builder().setAnonymous(true).build());

        // Then
        assertThat(nobody.name()).isEmpty();
        assertThat(nobody.isKnown()).isFalse();
        assertThat(user("reporter:*:*").name()).isEqualTo("lan");
        assertThat(user("reporter:*:*").isKnown()).isTrue();
    }

    @Test
    void aTokenThatDoesNotCountSaysAsMuchAsNone() {
        // Given
        SecurityIdentity expired = (SecurityIdentity) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SecurityIdentity.class}, (_, _, _) -> {
                    throw new AuthenticationFailedException();
                });

        // Then
        assertThat(of(expired).isKnown()).isFalse();
    }

    private static CurrentUser user(String... roles) {
        return of(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("lan"))
                .addRoles(new HashSet<>(Set.of(roles)))
                .build());
    }

    private static CurrentUser of(SecurityIdentity identity) {
        return new CurrentUser(identity, new UnitTree(new OrgUnits(), Clock.systemUTC()));
    }
}
