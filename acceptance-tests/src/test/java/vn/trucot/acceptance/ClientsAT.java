package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import vn.trucot.client.ApiClient;
import vn.trucot.client.ApiException;
import vn.trucot.client.api.EconomyObservationsApi;
import vn.trucot.client.api.ScoresApi;
import vn.trucot.client.model.Problem;
import vn.trucot.client.model.Scores;
import vn.trucot.client.model.StatedView;
import vn.trucot.client.model.StatementRequest;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Suite;

/** The generated clients, each asked for a score, for a figure to be stated, and for what is none. */
@Isolated
@ExtendWith(RunningSuite.class)
class ClientsAT {

    private static final Path GENERATED =
            Path.of(System.getProperty("trucot.checkout"), "clients", "target", "clients");
    private static final Path SCRIPTS = Path.of("src", "test", "clients");

    private final Suite suite;

    ClientsAT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void theJavaClientReadsStatesAndGetsATypedProblem() throws ApiException, IOException {
        // Given
        ApiClient client = new ApiClient();
        client.updateBaseUri(suite.gateway().toString());
        ApiClient reporter = new ApiClient();
        reporter.updateBaseUri(suite.gateway().toString());
        reporter.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + suite.token(Role.REPORTER)));
        StatementRequest statement = new StatementRequest()
                .indicator("ECO.CASHLESS.E_WALLETS")
                .orgUnit("15~2025.02647")
                .period("2026-10")
                .numerator(BigDecimal.valueOf(1250));

        // When
        Scores scores = new ScoresApi(client).getScores("2024", null, null, null, "dti-922", null, "15", null);
        StatedView stated = new EconomyObservationsApi(reporter).economyStateObservation(statement, null);
        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> new EconomyObservationsApi(client).economyStateObservation(statement, null));

        // Then
        assertThat(scores.getScores().getFirst().getTotal().getPoints()).isPositive();
        assertThat(stated.getPeriod()).isEqualTo("2026-10");
        Problem problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        assertThat(problem.getCode()).isEqualTo("TOKEN_MISSING");
        assertThat(problem.getStatus()).isEqualTo(401);
    }

    @Test
    void theTypeScriptClientReadsStatesAndGetsATypedProblem() throws IOException, InterruptedException {
        Path compiled = GENERATED.resolve("typescript/dist/index.js");
        Program.need("the TypeScript client: a quick build does not compile it", "test", "-f", compiled.toString());
        assertDone("node", SCRIPTS.resolve("try.cjs"), compiled);
    }

    @Test
    void thePythonClientReadsStatesAndGetsATypedProblem() throws IOException, InterruptedException {
        Program.need(
                "the Python client: python3 has no urllib3, pydantic 2 or dateutil (pip install -r"
                        + " clients/target/clients/python/requirements.txt)",
                "python3",
                "-c",
                "import urllib3, dateutil, pydantic, sys; sys.exit(pydantic.VERSION < '2')");
        assertDone("python3", SCRIPTS.resolve("try.py"), GENERATED.resolve("python"));
    }

    /** The scripts say the same in whatever language: the points, the period of the statement, the problem. */
    private void assertDone(String interpreter, Path script, Path client) throws IOException, InterruptedException {
        // Given
        Map<String, String> environment = Map.of(
                "TRUCOT", suite.gateway().toString(),
                "TOKEN", suite.token(Role.REPORTER),
                "PYTHONDONTWRITEBYTECODE", "1");

        // When
        String said = Program.said(environment, List.of(interpreter, script.toString(), client.toString()));

        // Then
        assertThat(Files.exists(client)).isTrue();
        JsonNode told = new JsonMapper().readTree(said);
        assertThat(told.path("points").asDouble()).isPositive();
        assertThat(told.path("stated").asText()).isEqualTo("2026-10");
        assertThat(told.path("problem").asText()).isEqualTo("TOKEN_MISSING");
        assertThat(told.path("status").asInt()).isEqualTo(401);
    }
}
