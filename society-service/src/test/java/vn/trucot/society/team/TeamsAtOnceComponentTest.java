package vn.trucot.society.team;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.trucot.society.team.TeamClient.activity;
import static vn.trucot.society.team.TeamClient.batch;
import static vn.trucot.society.team.TeamClient.team;
import static vn.trucot.society.team.TeamClient.with;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class TeamsAtOnceComponentTest {

    private static final int CLIENTS = 200;
    private static final int TEAMS = 300;
    private static final int MIXED = 20;
    private static final int VILLAGES = 10;

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ObjectMapper mapper;

    @TestHTTPResource("/api/v1/society/community-teams/")
    URI teams;

    /** Every client adds a team of its own village's; every second one takes it away again. */
    @Test
    void clientsThatAddAndRemoveTeamsOfOneCommuneEndAtTheExactCount() throws Exception {
        // Given
        KnownUnits units = new KnownUnits(orgUnits);
        String commune = units.commune();
        List<String> villages = new ArrayList<>();
        for (int i = 1; i <= VILLAGES; i++) {
            villages.add(units.village(commune, i));
        }
        List<Callable<List<Integer>>> clients = new ArrayList<>();
        HttpClient http = HttpClient.newHttpClient();
        for (int i = 0; i < CLIENTS; i++) {
            String village = villages.get(i % VILLAGES);
            boolean removes = i / VILLAGES % 2 == 1;
            clients.add(() -> client(http, village, removes));
        }

        // When
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Integer>> client : threads.invokeAll(clients)) {
                answers.addAll(client.get());
            }
        }

        // Then
        assertThat(answers).containsOnly(201, 204).hasSize(CLIENTS + CLIENTS / 2);
        MeasuredFigures figures = new MeasuredFigures(dataSource);
        int left = CLIENTS / 2 / VILLAGES;
        for (String village : villages) {
            assertThat(figures.of("SOC.TEAM.MEMBERS", village, "2026-Q1")).hasValue(5 * left + " RECORDS");
            assertThat(figures.of("SOC.TEAM.VILLAGES_COVERED", village, "2026-Q1"))
                    .hasValue("1/1 RECORDS");
        }
    }

    /** Every team tells what it did on a day, all at once: nobody is sent away, and each is counted, once. */
    @Test
    void threeHundredTeamsThatReportAnActivityAtOnceAreAllCounted() throws Exception {
        // Given
        KnownUnits units = new KnownUnits(orgUnits);
        String commune = units.commune();
        List<String> villages = new ArrayList<>();
        for (int i = 1; i <= VILLAGES; i++) {
            villages.add(units.village(commune, i));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < TEAMS; i++) {
            Map<String, Object> team = with(team(villages.get(i % VILLAGES), "2026-01-15"), "id", UUID.randomUUID());
            rows.add(with(team, "name", "Tổ " + i));
        }
        batch(rows).statusCode(200);
        HttpClient http = HttpClient.newHttpClient();
        byte[] body = mapper.writeValueAsBytes(activity("2026-02-10"));
        List<Callable<Integer>> clients = new ArrayList<>();
        rows.forEach(row -> clients.add(() -> send(
                http,
                request(teams.resolve(row.get("id") + "/activities"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body)))));

        // When
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> client : threads.invokeAll(clients)) {
                answers.add(client.get());
            }
        }

        // Then
        assertThat(answers).hasSize(TEAMS).containsOnly(200);
        MeasuredFigures figures = new MeasuredFigures(dataSource);
        String all = TEAMS / VILLAGES + "/" + TEAMS / VILLAGES + " RECORDS";
        for (String village : villages) {
            assertThat(figures.of("SOC.TEAM.ACTIVE", village, "2026-Q1")).hasValue(all);
        }
    }

    /** Writes that wait for each other are written together, yet each is judged by itself. */
    @Test
    void eachOfManyWritesAtOnceHasAnAnswerOfItsOwn() throws Exception {
        // Given
        KnownUnits units = new KnownUnits(orgUnits);
        String village = units.village(units.commune(), 1);
        HttpClient http = HttpClient.newHttpClient();
        UUID one = UUID.randomUUID();
        List<Callable<Integer>> clients = new ArrayList<>();
        for (int i = 0; i < MIXED; i++) {
            byte[] good = mapper.writeValueAsBytes(with(team(village, "2026-01-15"), "name", "Tổ " + i));
            byte[] bad = mapper.writeValueAsBytes(with(team(village, "2026-01-15"), "dissolvedOn", "2026-01-01"));
            clients.add(() -> put(http, UUID.randomUUID(), good));
            clients.add(() -> put(http, UUID.randomUUID(), bad));
            clients.add(() -> put(http, one, good));
        }

        // When
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> client : threads.invokeAll(clients)) {
                answers.add(client.get());
            }
        }

        // Then
        assertThat(answers).hasSize(3 * MIXED).containsOnly(200, 201, 400);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(MIXED + 1);
        assertThat(answers.stream().filter(status -> status == 400)).hasSize(MIXED);
        assertThat(given().get(TeamClient.TEAMS + "/" + one + "/revisions")
                        .jsonPath()
                        .getList("version"))
                .as("one after the other, none lost")
                .hasSize(MIXED)
                .doesNotHaveDuplicates();
        assertThat(given().get(TeamClient.TEAMS + "/" + one + "/revisions")
                        .jsonPath()
                        .getList("cause", String.class))
                .containsOnly("community-teams/" + one);
        assertThat(new MeasuredFigures(dataSource).of("SOC.TEAM.MEMBERS", village, "2026-Q1"))
                .hasValue(5 * (MIXED + 1) + " RECORDS");
    }

    private int put(HttpClient http, UUID id, byte[] body) throws Exception {
        return send(
                http,
                request(teams.resolve(id.toString()))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofByteArray(body)));
    }

    private List<Integer> client(HttpClient http, String village, boolean removes) throws Exception {
        URI team = teams.resolve(UUID.randomUUID().toString());
        List<Integer> answers = new ArrayList<>();
        byte[] body = mapper.writeValueAsBytes(team(village, "2026-03-15"));
        answers.add(send(
                http, request(team).header("Content-Type", "application/json").PUT(BodyPublishers.ofByteArray(body))));
        if (removes) {
            answers.add(send(http, request(team).DELETE()));
        }
        return answers;
    }

    private static HttpRequest.Builder request(URI team) {
        return HttpRequest.newBuilder(team).timeout(Duration.ofMinutes(2));
    }

    private static int send(HttpClient http, HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
