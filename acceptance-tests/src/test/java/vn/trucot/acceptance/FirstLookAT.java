package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSuite.class)
class FirstLookAT {

    private final Api api;

    FirstLookAT(Api api) {
        this.api = api;
    }

    @Test
    void theGatewayHasOpenedItsFirstPageWithFilesAndFirstAnswerBeforeItIsReady() {
        // When
        JsonNode health = api.get("/q/health/ready").expect(200).body();

        // Then
        assertThat(health.path("checks"))
                .filteredOn(check -> check.path("name").asText().equals("first page"))
                .extracting(check -> check.at("/data/look").asText())
                .singleElement()
                .asString()
                .matches("opened with ([3-9]|[12][0-9]) more");
    }
}
