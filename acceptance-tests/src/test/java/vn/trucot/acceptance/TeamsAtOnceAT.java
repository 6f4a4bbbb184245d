package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
@ExtendWith(RunningSuite.class)
class TeamsAtOnceAT {

    private static final int CLIENTS = 200;
    private static final String COMMUNE = "15.132.04255";
    private static final String VILLAGE = COMMUNE + ".93";

    private final Api api;

    TeamsAtOnceAT(Api api) {
        this.api = api;
    }

    @Test
    void twoHundredClientsAddingAndRemovingTeamsOfOneCommuneEndAtTheExactCount() throws Exception {
        // Given
        api.put("/api/v1/gov/org-units/" + VILLAGE, Api.village(VILLAGE, COMMUNE, "2024-01-01", "2025-07-01"));
        TeamOfVillage first = TeamOfVillage.in(VILLAGE, "2025-01-05", "2025-07-01", 50);
        first.putOnceTheVillageIsKnown(api);
        api.delete(first.path());

        // When
        List<Future<Integer>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                boolean stays = i % 2 == 0;
                clients.add(threads.submit(() -> addAndPerhapsRemove(stays)));
            }
        }
        int expected = 0;
        for (Future<Integer> client : clients) {
            expected += client.get();
        }

        // Then
        int members = expected;
        assertThat(members).isEqualTo(CLIENTS / 2 * 3);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        api.value("SOC.TEAM.MEMBERS", VILLAGE, "2025-Q1").decimalValue())
                .isEqualByComparingTo(Integer.toString(members)));
    }

    private int addAndPerhapsRemove(boolean stays) {
        TeamOfVillage team = TeamOfVillage.in(VILLAGE, "2025-01-10", "2025-07-01", 3);
        onceThereIsRoom(() -> api.put(team.path(), team.body())).expect(201);
        if (stays) {
            return 3;
        }
        assertThat(onceThereIsRoom(() -> api.delete(team.path())).status()).isBetween(200, 204);
        return 0;
    }

    /** Who is told that too much is asked for at once comes again. */
    private static Api.Answer onceThereIsRoom(Supplier<Api.Answer> write) {
        return await().atMost(Duration.ofMinutes(2))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(write::get, answer -> !answer.problem().equals("TOO_BUSY"));
    }
}
