package vn.trucot.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessLogTest {

    @ParameterizedTest
    @CsvSource({
        "/,/",
        "/api/v1/series,/api/v1/series",
        "/api/v1/org-units/15.132,/api/v1/org-units/*",
        "/api/v1/gov/dossiers/0190-2/history,/api/v1/gov/dossiers/*",
        "/api/v1/gov/Nguyen%20Van%20A,/api/v1/gov/*",
        "/api/openapi.json,/api/*",
        "/units/15,/units/*",
        "/Nguyen,/*",
        "/assets/index-0a1b2c3d.js,/assets/*",
        "/q/metrics,/q/*"
    })
    void aRouteIsAPathWithoutWhatWasAskedFor(String path, String route) {
        assertThat(AccessLog.route(path)).isEqualTo(route);
    }
}
