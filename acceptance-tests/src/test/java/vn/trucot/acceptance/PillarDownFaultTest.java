package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import vn.trucot.launcher.Service;
import vn.trucot.launcher.Suite;

@Isolated
@ExtendWith(RunningSuite.class)
class PillarDownFaultTest {

    private final Api api;
    private final Suite suite;

    PillarDownFaultTest(Api api, Suite suite) {
        this.api = api;
        this.suite = suite;
    }

    @Test
    void theGatewayAnswersFromTheCubeWhileAPillarIsDown() {
        // Given
        JsonNode before = api.value("ECO.OCOP.SALES", "15", "2024");

        // When
        suite.process(Service.ECONOMY).kill();
        try {

            // Then
            assertThat(api.value("ECO.OCOP.SALES", "15", "2024")).isEqualTo(before);
            Api.Answer write = api.get("/api/v1/economy/status");
            assertThat(write.status()).isEqualTo(503);
            assertThat(write.problem()).isEqualTo("SERVICE_DOWN");
        } finally {
            suite.restart(Service.ECONOMY);
        }
        assertThat(api.get("/api/v1/economy/status").status()).isEqualTo(200);
    }
}
