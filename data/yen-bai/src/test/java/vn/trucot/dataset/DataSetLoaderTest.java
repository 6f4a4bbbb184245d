package vn.trucot.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DataSetLoaderTest {

    private static final Clock MARCH_2023 =
            Clock.fixed(Instant.parse("2023-03-15T00:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final List<String> progress = Collections.synchronizedList(new ArrayList<>());
    private StubSuite suite;

    @BeforeEach
    void start() throws IOException {
        suite = new StubSuite();
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    private DataSetLoader loader(Duration patience) {
        return new DataSetLoader(suite.address(), () -> "a-token", progress::add, MARCH_2023, patience);
    }

    @Test
    void loads_units_first_and_figures_once_every_service_knows_them() {
        // Given
        suite.lagsFor(4);

        // When
        LoadSummary summary = loader(Duration.ofSeconds(20)).load();

        // Then
        List<String> paths = suite.requests().stream()
                .map(request -> request.replaceFirst(" .*", ""))
                .distinct()
                .toList();
        assertThat(paths)
                .startsWith("/api/v1/gov/status", "/api/v1/gov/org-units/batch", "/api/v1/gov/successions/batch")
                .contains(
                        "/api/v1/gov/targets/batch",
                        "/api/v1/gov/procedures/batch",
                        "/api/v1/gov/documents/batch",
                        "/api/v1/gov/information-systems/batch",
                        "/api/v1/gov/databases/batch",
                        "/api/v1/gov/platforms/batch",
                        "/api/v1/gov/courses/batch",
                        "/api/v1/gov/models/batch",
                        "/api/v1/gov/tasks/batch",
                        "/api/v1/gov/org-unit-identities/batch",
                        "/api/v1/gov/working-groups/batch",
                        "/api/v1/gov/forms/dossiers/batch",
                        "/api/v1/gov/observations/batch",
                        "/api/v1/economy/ocop-products/batch",
                        "/api/v1/economy/observations/batch",
                        "/api/v1/economy/enterprises/batch",
                        "/api/v1/economy/payment-points/batch",
                        "/api/v1/economy/cashless-campaigns/batch",
                        "/api/v1/society/community-teams/batch",
                        "/api/v1/society/culture-houses/batch",
                        "/api/v1/society/criteria/culture-house/batch",
                        "/api/v1/society/schools/batch",
                        "/api/v1/society/observations/batch");
        assertThat(paths.indexOf("/api/v1/society/status")).isLessThan(paths.indexOf("/api/v1/gov/targets/batch"));
        assertThat(suite.requests().stream().filter(request -> request.endsWith("/status")))
                .as("asked again until the units were known")
                .hasSizeGreaterThan(9);
        assertThat(suite.requests())
                .filteredOn(request -> request.contains("/batch"))
                .allMatch(request -> request.contains(" Bearer a-token "));
        assertThat(summary.received()).isEqualTo(summary.created()).isGreaterThan(10_000);
        assertThat(progress).hasSize(summary.parts().size() + 1).anyMatch(line -> line.contains("org-units.csv"));
    }

    @Test
    void a_second_load_finds_everything_unchanged() {
        // Given
        LoadSummary first = loader(Duration.ofSeconds(20)).load();

        // When
        LoadSummary second = loader(Duration.ofSeconds(20)).load();

        // Then
        assertThat(second.received()).isEqualTo(first.received());
        assertThat(second.unchanged()).isEqualTo(first.received());
        assertThat(second.created() + second.updated()).isZero();
    }

    @Test
    void sends_records_as_the_services_take_them() {
        loader(Duration.ofSeconds(20)).load();

        assertThat(suite.body("/api/v1/gov/org-units/batch"))
                .contains(
                        "{\"id\":\"15~2025\",\"officialCode\":\"15\",\"kind\":\"PROVINCE\",\"names\":{\"vi\":\"Tỉnh Lào Cai\"},"
                                + "\"parent\":\"VN\",\"validFrom\":\"2025-07-01\",\"demo\":false}");
        assertThat(suite.body("/api/v1/gov/targets/batch"))
                .contains(
                        "\"indicator\":\"ECO.DIGITAL_ECONOMY.GRDP_SHARE\",\"orgUnit\":\"15\",\"due\":\"2024\",\"value\":16.5");
        assertThat(suite.body("/api/v1/society/observations/batch"))
                .contains("SOC.TEAM.MEMBERS,15,2022,,9100,,PUBLISHED,\"Báo Nhân Dân: Chuyển đổi số tại Yên Bái\"")
                .contains("SOC.TEAM.MEMBERS,15,2022,,10000,,PUBLISHED,");
        assertThat(suite.body("/api/v1/society/forms/schools/batch"))
                .contains("\"period\":\"2022\"", "\"cashlessFees\":", "\"demo\":true");
        assertThat(suite.body("/api/v1/society/community-teams/batch"))
                .contains("\"village\":\"15.132.04249.01\"", "\"memberships\":[{\"from\":\"2022-", "\"demo\":true");
        assertThat(suite.body("/api/v1/gov/forms/dossiers/batch")).contains("\"period\":\"2023-02\"");
    }

    @Test
    void a_rejected_row_stops_the_load_and_is_named() {
        // Given
        suite.refuses(new StubSuite.Refusal(
                "/society/observations/batch", "SOC.TEAM.COUNT,19,2024", "PERIOD_IN_FUTURE", "2024 has not begun"));

        // When, Then
        assertThatThrownBy(() -> loader(Duration.ofSeconds(20)).load())
                .isInstanceOf(DataSetRejected.class)
                .hasMessageContaining("published-facts.csv row 4 ")
                .hasMessageContaining("SOC.TEAM.COUNT")
                .hasMessageContaining("PERIOD_IN_FUTURE orgUnit 2024 has not begun")
                .hasMessageContaining("answered 422");
    }

    @Test
    void a_service_that_never_learns_the_units_is_named_with_its_status() {
        // Given
        suite.neverLearnsUnits();

        // When, Then
        assertThatThrownBy(() -> loader(Duration.ofMillis(300)).load())
                .isInstanceOf(DataSetRejected.class)
                .hasMessageContaining("gov-service knows")
                .hasMessageContaining("\"orgUnits\":0");
    }

    @Test
    void the_load_ends_when_no_figure_is_due() {
        // Given
        suite.neverCountsWhatIsDue();

        // When, Then
        assertThatThrownBy(() -> loader(Duration.ofMillis(300)).load())
                .isInstanceOf(DataSetRejected.class)
                .hasMessageContaining("gov-service has counted what is due")
                .hasMessageContaining("\"unitsWaiting\":7");
    }

    @Test
    void the_load_ends_when_the_gateway_shows_what_was_loaded() {
        // Given
        suite.showsAfter(3);

        // When
        loader(Duration.ofSeconds(20)).load();

        // Then
        assertThat(suite.requests()).filteredOn("/api/v1/status"::equals).hasSize(4);
        assertThat(suite.requests()).last().isEqualTo("/api/v1/status");
    }

    @Test
    void a_gateway_that_never_shows_what_was_loaded_is_said_so() {
        // Given
        suite.showsAfter(Integer.MAX_VALUE);

        // When, Then
        assertThatThrownBy(() -> loader(Duration.ofMillis(300)).load())
                .isInstanceOf(DataSetRejected.class)
                .hasMessageContaining("the gateway shows what was stated until 2023-03-15T00:00:00Z")
                .hasMessageContaining("2023-03-14T23:59:59.9Z");
    }

    @Test
    void a_gateway_that_is_not_there_is_said_so() {
        // Given
        suite.close();

        // When, Then
        assertThatThrownBy(() -> loader(Duration.ofMillis(300)).load())
                .isInstanceOf(DataSetRejected.class)
                .hasMessageContaining("no answer");
    }

    @Test
    void rows_that_got_lost_on_the_way_are_noticed() {
        // Given
        suite.answersWith(body -> body.replaceFirst("\"received\":\\d+", "\"received\":1"));

        // When, Then
        assertThatThrownBy(() -> loader(Duration.ofSeconds(20)).load())
                .isInstanceOf(DataSetRejected.class)
                .hasMessageContaining("received 1 of ")
                .hasMessageContaining("org-units.csv row 1");
    }
}
