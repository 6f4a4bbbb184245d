package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No main index of Decision 922 is empty: the data set has a figure of something in each, of both provinces. */
@ExtendWith(RunningSuite.class)
class MainIndicesAT {

    private final Api api;

    MainIndicesAT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({"15, 2024", "15~2025, 2025"})
    void eachOfTheNineHasAComponentThatIsScoredAndAllButOneHavePoints(String province, String year) {
        // When
        JsonNode score = api.get("/api/v1/scores?indexSet=dti-922&orgUnit=" + province + "&period=" + year)
                .expect(200)
                .body()
                .path("scores")
                .path(0);

        // Then
        List<String> scored = new ArrayList<>();
        List<String> withPoints = new ArrayList<>();
        for (JsonNode main : score.path("mainIndices")) {
            if (main.path("components")
                    .valueStream()
                    .anyMatch(component -> component.path("state").asText().equals("SCORED"))) {
                scored.add(main.path("code").asText());
            }
            if (main.path("points").asDouble() > 0) {
                withPoints.add(main.path("code").asText());
            }
        }
        assertThat(scored)
                .containsExactly(
                        "awareness",
                        "institutions",
                        "infrastructure",
                        "workforce",
                        "security",
                        "smart-city",
                        "government-activity",
                        "economy-activity",
                        "society-activity");
        assertThat(withPoints).hasSize(8).doesNotContain("smart-city");
    }
}
