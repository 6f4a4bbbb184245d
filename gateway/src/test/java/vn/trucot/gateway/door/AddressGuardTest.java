package vn.trucot.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/gov/../../q/metrics",
                "/api/v1/gov/..",
                "/api/v1/gov/./x",
                "/..",
                "/%2e%2e/q/metrics",
                "/api/v1/gov/%2E./economy",
                "/api/v1/gov/.%2e",
                "/api/v1/gov%2f..%2feconomy",
                "/api/v1/gov/a%2Fb",
                "/api/v1/gov/..%5c..%5cq",
                "/api/v1/gov\\..\\q",
                "/api/v1/gov/..;/economy",
                "/api/v1/gov;x=1/dossiers",
                "/api/v1/gov/%252e%252e/q",
                "/api/v1/gov/a%252fb",
                "/api/v1/gov/a%25252fb",
                "/api/v1/gov/a%00b",
                "/api/v1/gov/a%0d%0ab",
                "/api/v1/gov/a%7f"
            })
    void aPathThatCanBeReadInTwoWaysIsRefused(String path) {
        assertThat(AddressGuard.isAmbiguous(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/gov/org-units/15~2025.02671",
                "/api/v1/lineage",
                "/api/v1/economy/observations/ECO.CASHLESS.E_WALLETS/15~2025.02671/2026-09",
                "/registers/gov/proc%C3%A9dure%20x",
                "/.well-known/security.txt",
                "/api/v1/gov/a..b/...",
                "/api/v1/gov/100%25",
                "/assets/index-0a1b2c3d.js",
                "/api/v1/gov/a:b@c,d+e=f(g)!*'$&"
            })
    void aPathThatSaysOneThingIsTaken(String path) {
        assertThat(AddressGuard.isAmbiguous(path)).isFalse();
    }
}
