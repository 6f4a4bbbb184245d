package vn.trucot.gateway.route;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.gateway.feed.Broker;

@QuarkusTest
@QuarkusTestResource(Broker.class)
class MeteredRoutesComponentTest {

    @Test
    void addressesThatOthersAskedForAreNoneOfTheMetricsBusinessAndDoNotCrowdOutTheRest() {
        // Given
        for (int i = 0; i < 120; i++) {
            get("/api/v1/gov/org-units/secret-" + i);
            get("/units/secret-" + i);
            get("/registers/gov/secret-" + i);
            get("/nothing/secret-" + i);
        }

        // When
        get("/api/v1/index-sets");
        List<String> counted = get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .toList();

        // Then
        assertThat(counted).noneMatch(line -> line.contains("secret"));
        assertThat(counted).anyMatch(line -> line.contains("uri=\"/api/v1/gov\""));
        assertThat(counted).anyMatch(line -> line.contains("uri=\"/index-sets\""));
    }
}
