package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.launcher.Service;
import vn.trucot.launcher.Suite;

/**
 * {@code kill -9} of any one process during a load of writes: what was acknowledged is there, once, and the gateway equals the
 * service. Each write has a key and is sent again with it until it is answered: whatever was killed, the answer is that of the
 * one time it was done. The long form writes 20,000 (-Dtrucot.fault.writes=20000), the short one fewer.
 */
@Isolated
@ExtendWith(RunningSuite.class)
class CrashFaultTest {

    private static final int WRITES = Integer.getInteger("trucot.fault.writes", 600);
    private static final int WRITERS = 8;
    /** Of each commune; 324 communes make room for the long form. */
    private static final int MONTHS = 72;

    private static final String INDICATOR = "ECO.CASHLESS.TURNOVER";

    private final Api api;
    private final Suite suite;

    CrashFaultTest(Api api, Suite suite) {
        this.api = api;
        this.suite = suite;
    }

    /** One write: a key of its own, and the figure that is to be found there. */
    private record Write(String orgUnit, String period, int numerator) {
        String row() {
            return INDICATOR + "," + orgUnit + "," + period + ",," + numerator + ",\n";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"economy", "postgres", "kafka", "gateway"})
    void nothingIsLostAndNothingIsDoubleWhenAProcessIsKilled(String victim) throws Exception {
        // Given
        List<Write> writes = writes(victim);
        Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        int killAt = WRITES / 4 + new Random(victim.hashCode()).nextInt(WRITES / 2);
        List<Future<?>> writers = new ArrayList<>();

        // When
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(() -> {
                    for (int n = next.getAndIncrement(); n < writes.size(); n = next.getAndIncrement()) {
                        writeUntilAcknowledged(writes.get(n), victim);
                        acknowledged.put(
                                writes.get(n).orgUnit() + writes.get(n).period(),
                                writes.get(n).numerator());
                    }
                }));
            }
            await().atMost(Duration.ofMinutes(3)).until(() -> acknowledged.size() >= killAt);
            kill(victim);
            suite.restartWhatEnded();
        }
        for (Future<?> writer : writers) {
            writer.get();
        }

        // Then
        assertThat(acknowledged).hasSize(writes.size());
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(inTheGateway(writes, victim)).isEqualTo(acknowledged));
        assertThat(inTheService(victim)).isEqualTo(acknowledged);
    }

    private void writeUntilAcknowledged(Write write, String victim) {
        String path = "/api/v1/economy/observations/batch?sourceKind=REPORTED&sourceName=" + victim;
        String body = "indicator,orgUnit,period,breakdown,numerator,denominator\n" + write.row();
        String key = UUID.randomUUID().toString();
        await().atMost(Duration.ofMinutes(2))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    try {
                        Api.Answer answer = api.postOnce(key, path, "text/csv", body);
                        if (answer.status() == 200) {
                            assertThat(answer.body().path("created").asInt()).isEqualTo(1);
                        }
                        return answer.status() == 200;
                    } catch (Api.Unreachable e) {
                        return false;
                    }
                });
    }

    private void kill(String victim) {
        switch (victim) {
            case "postgres" -> suite.postgres().process().kill();
            case "kafka" -> suite.kafka().process().kill();
            case "gateway" -> suite.process(Service.GATEWAY).kill();
            default -> suite.process(Service.ECONOMY).kill();
        }
    }

    /** Keys of their own for each victim, in other years, so that a former run cannot help. */
    private List<Write> writes(String victim) {
        YearMonth first = firstMonth(victim);
        List<Write> writes = new ArrayList<>();
        for (JsonNode unit : api.get("/api/v1/gov/org-units?level=COMMUNE&on=2024-06-30&size=1000")
                .expect(200)
                .body()
                .findValues("id")) {
            for (int month = 0; month < MONTHS && writes.size() < WRITES; month++) {
                writes.add(new Write(unit.asText(), first.plusMonths(month).toString(), writes.size() + 1));
            }
        }
        assertThat(writes).hasSize(WRITES);
        return writes;
    }

    private static YearMonth firstMonth(String victim) {
        int turn = List.of("economy", "postgres", "kafka", "gateway").indexOf(victim);
        return YearMonth.of(1980, 1).plusMonths((long) MONTHS * turn);
    }

    private Map<String, Integer> inTheGateway(List<Write> writes, String victim) {
        Map<String, Integer> found = new ConcurrentHashMap<>();
        YearMonth first = firstMonth(victim);
        String periods = first + ".." + first.plusMonths(MONTHS - 1);
        for (String unit : writes.stream().map(Write::orgUnit).distinct().toList()) {
            JsonNode series = api.series(INDICATOR, unit, periods);
            for (int i = 0; i < series.path("periods").size(); i++) {
                JsonNode value = series.at("/series/0/values/" + i);
                if (value.isNumber()) {
                    found.put(unit + series.at("/periods/" + i).asText(), value.intValue());
                }
            }
        }
        return found;
    }

    /** The service's own list; a second statement or revision of a key would show as another row or number. */
    private Map<String, Integer> inTheService(String victim) {
        Map<String, Integer> found = new ConcurrentHashMap<>();
        int page = 0;
        int rows = 0;
        while (true) {
            JsonNode items = api.get("/api/v1/economy/observations?indicator=" + INDICATOR + "&source=" + victim
                            + "&size=1000&page=" + page++)
                    .expect(200)
                    .body()
                    .path("items");
            if (items.isEmpty()) {
                assertThat(found).hasSize(rows);
                return found;
            }
            for (JsonNode item : items) {
                assertThat(item.path("revision").asInt()).isEqualTo(1);
                found.put(
                        item.path("orgUnit").asText() + item.path("period").asText(),
                        item.path("numerator").asInt());
                rows++;
            }
        }
    }
}
