package vn.trucot.pillar.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.SourceKind;

/** What the roles of a token allow. */
class CurrentUserTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "reporter, SYSTEM REPORTED DEMO",
        "approver, SYSTEM REPORTED PUBLISHED DEMO",
        "administrator, SYSTEM REPORTED PUBLISHED DEMO",
        "visitor, ''"
    })
    void nobodyStatesWhatIsCountedAndOnlyApproversWhatWasPublished(String role, String kinds) {
        // Given
        CurrentUser user = user(role);

        // Then
        assertThat(Arrays.stream(SourceKind.values()).filter(user::mayState).map(SourceKind::name))
                .containsExactlyElementsOf(kinds.isEmpty() ? List.of() : List.of(kinds.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"reporter, false, false, false", "approver, true, true, false", "administrator, true, true, true"})
    void whoApprovesReplacesWhatOthersStated(
            String role, boolean mayReplaceAll, boolean isApprover, boolean isAdministrator) {
        // Given
        CurrentUser user = user(role);

        // Then
        assertThat(user.mayReplaceAll()).isEqualTo(mayReplaceAll);
        assertThat(user.isApprover()).isEqualTo(isApprover);
        assertThat(user.isAdministrator()).isEqualTo(isAdministrator);
    }

    @Test
    void whoHasNoTokenHasNoName() {
        // Given
        CurrentUser nobody = new CurrentUser(
                QuarkusSecurityIdentity.builder().setAnonymous(true).build());

        // Then
        assertThat(nobody.name()).isEmpty();
        assertThat(nobody.isKnown()).isFalse();
        assertThat(user("reporter").name()).isEqualTo("lan");
        assertThat(user("reporter").isKnown()).isTrue();
    }

    @Test
    void aTokenThatDoesNotCountSaysAsMuchAsNone() {
        // Given
        SecurityIdentity expired = (SecurityIdentity) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SecurityIdentity.class}, (_, _, _) -> {
                    throw new AuthenticationFailedException();
                });

        // Then
        assertThat(new CurrentUser(expired).isKnown()).isFalse();
    }

    @Test
    void whereNobodyElseDecidesTheRolesAloneDo() {
        assertThat(new RightsOfRoles().mayChangeRecordsOf(OrgUnitId.of("15"))).isTrue();
    }

    private static CurrentUser user(String role) {
        return new CurrentUser(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("lan"))
                .addRoles(role.isEmpty() ? Set.of() : Set.of(role))
                .build());
    }
}
