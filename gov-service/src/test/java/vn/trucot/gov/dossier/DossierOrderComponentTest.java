package vn.trucot.gov.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** In whatever order events come, how often and in how many requests, their dossiers count the same. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class DossierOrderComponentTest {

    private static final Instant BEGIN = Instant.parse("2025-01-10T01:00:00Z");
    private static final List<String> MONTHS = List.of("2025-01", "2025-02", "2025-03", "2025-04");
    private static final int DOSSIERS = 120;

    @Inject
    OrgUnits orgUnits;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void shuffledAndRepeatedEventsCountWhatTheirSetCounts(long seed) {
        // Given
        FeedCase feed = new FeedCase(orgUnits);
        Random draws = new Random(seed);
        List<Map<String, Object>> events = events(feed, draws);
        List<Map<String, Object>> sent = new ArrayList<>(events);
        for (int i = 0; i < events.size() / 5; i++) {
            sent.add(events.get(draws.nextInt(events.size())));
        }
        Collections.shuffle(sent, draws);
        long stored = 0;

        // When
        for (int from = 0, to; from < sent.size(); from = to) {
            to = Math.min(sent.size(), from + 1 + draws.nextInt(150));
            List<Map<String, Object>> some = sent.subList(from, to);
            stored += (draws.nextBoolean() ? FeedCase.send(some) : FeedCase.sendLines(some))
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getLong("created");
        }

        // Then
        assertThat(stored).isEqualTo(events.size());
        Map<String, Map<String, Long>> expected = new ModelDossiers(events).counts();
        assertThat(expected).hasSizeGreaterThan(8);
        assertThat(counted(feed)).isEqualTo(expected);
        expected.keySet().stream().map(line -> line.split(" ")).forEach(line -> assertThat(
                        FeedCase.returned(line[0], line[1]))
                .isEqualTo(FeedCase.counted(line[0], line[1])));
    }

    private static Map<String, Map<String, Long>> counted(FeedCase feed) {
        Map<String, Map<String, Long>> counted = new TreeMap<>();
        for (String unit : List.of(feed.commune, feed.other)) {
            MONTHS.forEach(month -> counted.putAll(FeedCase.counted(unit, month)));
        }
        return counted;
    }

    /** Lives of dossiers: told well, told incompletely, told against all sense; some go on in the other commune. */
    private static List<Map<String, Object>> events(FeedCase feed, Random draws) {
        List<Map<String, Object>> events = new ArrayList<>();
        for (int number = 0; number < DOSSIERS; number++) {
            Instant received = BEGIN.plusSeconds(draws.nextInt(60 * 86_400));
            String unit = draws.nextBoolean() ? feed.commune : feed.other;
            LocalDate due = received.atZone(ZoneOffset.UTC).toLocalDate().plusDays(draws.nextInt(12));
            List<Map<String, Object>> life = new ArrayList<>();
            int receipts = draws.nextInt(10) == 0 ? 2 : draws.nextInt(15) == 0 ? 0 : 1;
            for (int i = 0; i < receipts; i++) {
                life.add(feed.event(
                        number + "-r" + i,
                        "H" + number,
                        "RECEIVED",
                        received.minusSeconds(i * 40_000L).toString(),
                        "procedure",
                        draws.nextBoolean() ? "1.001" : "1.002",
                        "channel",
                        List.of("ONLINE", "DIRECT", "POSTAL").get(draws.nextInt(3)),
                        "due",
                        due.toString(),
                        "withFee",
                        draws.nextBoolean()));
            }
            String[] kinds = {"CHANGED", "CHANGED", "OVERDUE", "RETURNED", "RETURNED", "WITHDRAWN", "RATED", "CANCELLED"
            };
            for (int i = 0; i < draws.nextInt(6); i++) {
                String kind = kinds[draws.nextInt(draws.nextInt(4) == 0 ? kinds.length : 5)];
                Map<String, Object> event = feed.event(
                        number + "-e" + i,
                        "H" + number,
                        kind,
                        // of one moment the id decides
                        received.plusSeconds(draws.nextInt(5) * 250_000L).toString());
                event.putAll(told(kind, draws));
                life.add(event);
            }
            life.forEach(event -> event.put("orgUnit", draws.nextInt(8) == 0 ? feed.other : unit));
            events.addAll(life);
        }
        return events;
    }

    private static Map<String, Object> told(String kind, Random draws) {
        Map<String, Object> told = new HashMap<>();
        for (String field : List.of(
                "digitised", "paidOnline", "noWrittenResult", "electronicResult", "reusedData", "fromElsewhere")) {
            if (draws.nextInt(4) == 0) {
                told.put(field, draws.nextBoolean());
            }
        }
        if (kind.equals("RATED") || draws.nextInt(5) == 0) {
            told.put("satisfied", draws.nextBoolean());
        }
        if (kind.equals("CHANGED")) {
            told.put("due", "2025-03-0" + (1 + draws.nextInt(9)));
        }
        return told;
    }
}
