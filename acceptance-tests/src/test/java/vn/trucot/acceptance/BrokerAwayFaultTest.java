package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Service;
import vn.trucot.launcher.Suite;

/**
 * The broker is away while two replicas of a service are written to, for as many seconds as -Dtrucot.fault.away says; 300 before a
 * release. Not in every run: until a pillar is called silent takes half a minute in which nothing else can be tested.
 */
@EnabledIfSystemProperty(named = "trucot.fault.away", matches = "[0-9]+")
@Isolated
@ExtendWith(RunningSuite.class)
class BrokerAwayFaultTest {

    private static final Duration AWAY = Duration.ofSeconds(Long.getLong("trucot.fault.away", 40));
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration BETWEEN_WRITES = Duration.ofMillis(200);
    private static final int WRITERS = 4;
    private static final int KEYS_OF_A_WRITER = 500;
    private static final String INDICATOR = "ECO.CASHLESS.E_WALLETS";

    private final Api api;
    private final Suite suite;
    private final List<String> communes = new ArrayList<>();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();

    BrokerAwayFaultTest(Api api, Suite suite) {
        this.api = api;
        this.suite = suite;
    }

    @Test
    void noWriteFailsAndEverythingIsSentByWhicheverReplicaIsLeft() throws InterruptedException {
        // Given
        api.get("/api/v1/gov/org-units?level=COMMUNE&on=2024-06-30&size=1000")
                .expect(200)
                .body()
                .findValues("id")
                .forEach(id -> communes.add(id.asText()));
        awaitState("CURRENT");
        try (Suite.Replica second = suite.startReplica(Service.ECONOMY)) {
            List<Api> replicas = List.of(at(suite.address(Service.ECONOMY)), at(second.address()));

            // When
            Instant begin = Instant.now();
            suite.kafka().process().kill();
            try (ScheduledExecutorService writers = Executors.newScheduledThreadPool(WRITERS)) {
                for (int writer = 0; writer < WRITERS; writer++) {
                    Writer each = new Writer(writer, replicas.get(writer % replicas.size()));
                    var _ = writers.scheduleAtFixedRate(each, 0, BETWEEN_WRITES.toMillis(), TimeUnit.MILLISECONDS);
                }
                JsonNode silent = awaitState("SILENT");
                await().atMost(AWAY.plus(LIMIT))
                        .until(() -> Duration.between(begin, Instant.now()).compareTo(AWAY) >= 0);
                writers.shutdown();
                assertThat(writers.awaitTermination(LIMIT.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
                assertThat(Instant.parse(silent.path("completeTo").asText())).isBefore(begin.plusSeconds(1));
            } finally {
                suite.restartWhatEnded(); // whatever came of it, others need the broker
            }

            // Then
            assertThat(failed).isEmpty();
            assertThat(acknowledged).hasSizeGreaterThan(WRITERS);
            awaitInTheGateway();
            for (Api replica : replicas) {
                await().atMost(LIMIT)
                        .until(() -> replica.get("/api/v1/economy/status")
                                        .expect(200)
                                        .body()
                                        .at("/relay/pending")
                                        .asLong()
                                == 0);
            }
            awaitState("CURRENT");

            // When
            suite.process(Service.ECONOMY).kill();
            write(replicas.getLast(), 0, 0, 1_000_001);
            awaitInTheGateway();
            suite.restart(Service.ECONOMY);
        }

        // Then
        write(at(suite.address(Service.ECONOMY)), 0, 1, 1_000_002);
        awaitInTheGateway();
        assertThat(failed).isEmpty();
    }

    /** Writes a key after another, again from the first when all of them are written; no two writers have one in common. */
    private final class Writer implements Runnable {
        private final int number;
        private final Api replica;
        private int writes;

        private Writer(int number, Api replica) {
            this.number = number;
            this.replica = replica;
        }

        @Override
        public void run() {
            write(replica, number, writes % KEYS_OF_A_WRITER, ++writes);
        }
    }

    private void write(Api replica, int writer, int key, int figure) {
        String unit = communes.get(key % communes.size());
        String period = "%d-%02d".formatted(1971 + writer, 1 + key / communes.size());
        String body = "indicator,orgUnit,period,breakdown,numerator,denominator\n" + INDICATOR + "," + unit + ","
                + period + ",," + figure + ",\n";
        try {
            Api.Answer answer = replica.post(
                    "/api/v1/economy/observations/batch?sourceKind=REPORTED&sourceName=broker-away", "text/csv", body);
            if (answer.status() == 200) {
                acknowledged.put(unit + " " + period, figure);
            } else {
                failed.add(answer.status() + " " + answer.text());
            }
        } catch (RuntimeException e) {
            failed.add(e.toString());
        }
    }

    private void awaitInTheGateway() {
        await().atMost(LIMIT).untilAsserted(() -> assertThat(inTheGateway()).isEqualTo(new TreeMap<>(acknowledged)));
    }

    private Map<String, Integer> inTheGateway() {
        Map<String, Integer> found = new TreeMap<>();
        JsonNode answer =
                api.series(INDICATOR, String.join(",", communes), "1971-01..%d-12".formatted(1971 + WRITERS - 1));
        for (JsonNode series : answer.path("series")) {
            for (int i = 0; i < answer.path("periods").size(); i++) {
                JsonNode value = series.path("values").path(i);
                if (value.isNumber()) {
                    found.put(
                            series.path("orgUnit").asText() + " "
                                    + answer.path("periods").path(i).asText(),
                            value.intValue());
                }
            }
        }
        return found;
    }

    /** Waits until the gateway says this of the pillar; answers all that it says. */
    private JsonNode awaitState(String state) {
        Map<String, JsonNode> last = new HashMap<>();
        await().atMost(LIMIT).until(() -> {
            JsonNode pillars = api.get("/api/v1/status").expect(200).body().path("pillars");
            pillars.forEach(pillar -> last.put(pillar.path("pillar").asText(), pillar));
            return last.get("economy").path("state").asText().equals(state);
        });
        return last.get("economy");
    }

    private Api at(URI address) {
        return new Api(address, suite.token(Role.ADMINISTRATOR));
    }
}
