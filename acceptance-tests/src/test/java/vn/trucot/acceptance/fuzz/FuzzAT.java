package vn.trucot.acceptance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import vn.trucot.acceptance.Api;
import vn.trucot.acceptance.RunningSuite;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Service;
import vn.trucot.launcher.Suite;

/**
 * Seeded requests over all operations of the document, right ones and wrong ones: none is answered 5xx, every error is a
 * problem document, and afterwards the suite is as it was. It changes whatever can be changed, so it comes after all other
 * tests; the long form, {@code ./trucot fuzz [requests] [seed]}, has a suite of its own.
 */
@Isolated
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningSuite.class)
class FuzzAT {

    private static final int REQUESTS = Integer.getInteger("trucot.fuzz.requests", 700);

    /** So many meet the rarer answers too. */
    private static final int MANY = 5_000;

    private static final long SEED = Long.getLong("trucot.fuzz.seed", 1);
    /** Of an answer, at most so much is looked at. */
    private static final int LOOKED_AT = 4 << 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Suite suite;
    private final Api api;

    FuzzAT(Suite suite, Api api) {
        this.suite = suite;
        this.api = api;
    }

    @Test
    void everyRequestIsAnsweredAndTheSuiteStays() throws IOException, InterruptedException {
        // Given
        Operation.Document document =
                Operation.Document.read(Path.of(System.getProperty("trucot.checkout"), "api", "trucot.json"));
        Seen seen = new Seen();
        RequestMaker maker = new RequestMaker(document, seen, tokens(), SEED);
        for (Operation operation : document.operations()) {
            if (operation.method().equals("GET") && !operation.path().contains("{") && !operation.streams()) {
                note(seen, operation, ask(maker.plain(operation)));
            }
        }

        // When
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        String before = "none";
        for (int number = 0; number < REQUESTS; number++) {
            FuzzRequest request = maker.request(number);
            Judge.Answer answer;
            try {
                answer = ask(request);
            } catch (IOException e) {
                faults.add("no answer: " + e + "\n  " + request + "\n  after " + before);
                continue;
            }
            before = request + "\n  answered " + answer.status() + " " + answer.headers();
            statuses.merge(answer.status(), 1, Integer::sum);
            Judge.faults(answer).stream()
                    .map(fault -> fault + "\n  " + request + "\n  answered " + answer.status() + ": "
                            + FuzzRequest.cut(answer.body()))
                    .forEach(faults::add);
            if (request.method().equals("GET")) {
                note(seen, request.operation(), answer);
            }
        }

        // Then
        System.out.println("fuzz: seed " + SEED + ", " + REQUESTS + " requests, answers by status " + statuses);
        assertThat(faults).as("of seed " + SEED).isEmpty();
        assertThat(statuses).containsKeys(200, 400, 401, 404, 422);
        if (REQUESTS >= MANY) {
            assertThat(statuses).containsKeys(204, 403);
        }
        theSuiteIsAsItWas();
    }

    private void theSuiteIsAsItWas() {
        assertThat(suite.restartWhatEnded()).isEmpty();
        for (Service service : List.of(Service.GOV, Service.ECONOMY, Service.SOCIETY)) {
            await(service + " has sent everything")
                    .atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> {
                        JsonNode relay = api.get("/api/v1/" + service.label() + "/status")
                                .expect(200)
                                .body()
                                .path("relay");
                        assertThat(relay.path("pending").asLong(-1)).isZero();
                        assertThat(relay.path("setAside")).isEmpty();
                    });
        }
        assertThat(api.get("/api/v1/status")
                        .expect(200)
                        .body()
                        .path("deadLetters")
                        .asLong(-1))
                .isZero();
    }

    private Map<String, String> tokens() {
        Map<String, String> tokens = new HashMap<>();
        for (Role role : Role.values()) {
            tokens.put(role.inToken(), "Bearer " + suite.token(role));
        }
        tokens.put("nobody", "Bearer e30.e30.e30");
        return tokens;
    }

    private static void note(Seen seen, Operation operation, Judge.Answer answer) {
        if (answer.status() == 200 && answer.whole() && answer.mediaType().startsWith("application/json")) {
            seen.note(operation.path(), Judge.read(answer, new ArrayList<>()));
        }
    }

    private Judge.Answer ask(FuzzRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = http.send(request.to(suite.gateway()), BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            boolean endless = request.operation().streams() && response.statusCode() == 200;
            byte[] read = endless ? new byte[0] : body.readNBytes(LOOKED_AT);
            return new Judge.Answer(
                    response.statusCode(),
                    response.headers().map(),
                    new String(read, StandardCharsets.UTF_8),
                    !endless && read.length < LOOKED_AT);
        }
    }
}
