package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The document of the whole suite is for whoever can reach nothing but its gateway. */
@ExtendWith(RunningSuite.class)
class DocumentAT {

    private final Api api;

    DocumentAT(Api api) {
        this.api = api;
    }

    @Test
    void everythingItTellsOfThePillarsCanBeReadAtTheGateway() {
        // Given
        JsonNode document = api.get("/api/openapi.json").expect(200).body();
        List<String> readable = new ArrayList<>();
        document.path("paths").properties().forEach(path -> {
            if (path.getValue().has("get") && path.getKey().matches("/api/v1/(gov|economy|society)/[^{}]*")) {
                readable.add(path.getKey());
            }
        });

        // When
        List<String> lost = readable.stream()
                .filter(path -> api.get(path + "?size=1").status() == 404)
                .toList();

        // Then
        assertThat(readable).hasSizeGreaterThan(20).contains("/api/v1/gov/procedures", "/api/v1/society/registers");
        assertThat(lost).isEmpty();
    }
}
