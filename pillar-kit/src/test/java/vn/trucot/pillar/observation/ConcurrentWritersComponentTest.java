package vn.trucot.pillar.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.Rows;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ConcurrentWritersComponentTest {

    private static final int WRITERS = 16;
    private static final int TRANSACTIONS = 25;
    private static final SourceKind[] KINDS = SourceKind.values();

    @Inject
    ObservationStore store;

    @Inject
    Rows rows;

    @Test
    void overlappingKeysInAnyOrderNeverDeadlockAndRevisionsHaveNoGaps() throws Exception {
        // Given
        List<ObservationKey> keys = Stream.generate(Stated::newKey).limit(60).toList();

        // When
        List<Recorded> recorded = together(writer -> {
            Random random = new Random(writer);
            Recorded sum = Recorded.NOTHING;
            for (int i = 0; i < TRANSACTIONS; i++) {
                List<Statement> statements = some(keys, random);
                sum = sum.plus(
                        QuarkusTransaction.requiringNew().call(() -> store.record(statements, "writer", "test")));
            }
            return sum;
        });

        // Then
        long accepted = recorded.stream()
                .mapToLong(each -> each.created() + each.updated())
                .sum();
        String mine = " where org_unit = any(string_to_array('" + units(keys) + "', ' '))";
        assertThat(rows.count("select count(*) from observation_revision" + mine))
                .isEqualTo(accepted);
        assertThat(rows.of("select org_unit, count(*), max(revision) from observation_revision" + mine
                        + " group by org_unit having count(*) <> max(revision)"))
                .isEmpty();
        assertThat(rows.of("select org_unit from observation" + mine + " group by org_unit"
                        + " having count(*) filter (where in_force) <> 1 or min(source_kind) filter (where in_force)"
                        + " <> min(source_kind)"))
                .isEmpty();
    }

    @Test
    void writersOfTheSameNewKeyWaitForEachOther() throws Exception {
        // Given
        List<ObservationKey> keys = Stream.generate(Stated::newKey).limit(20).toList();

        // When
        for (ObservationKey key : keys) {
            together(writer -> QuarkusTransaction.requiringNew()
                    .call(() -> store.record(
                            List.of(Stated.by(SourceKind.REPORTED, "source " + writer, key, writer)), "w", "test")));
        }

        // Then
        assertThat(rows.of("select count(*), min(revision), max(revision) from observation_revision"
                        + " where org_unit = any(string_to_array('" + units(keys) + "', ' ')) group by org_unit"))
                .hasSize(keys.size())
                .containsOnly(WRITERS + " 1 " + WRITERS);
    }

    @Test
    void aManyRowRecordingMeetsSingleOnesOnTheSameKeys() throws Exception {
        // Given
        List<ObservationKey> keys = Stream.generate(Stated::newKey).limit(3_000).toList();

        // When
        List<Recorded> recorded = together(writer -> {
            Random random = new Random(writer);
            Recorded sum = Recorded.NOTHING;
            for (int i = 0; i < 3; i++) {
                int figure = writer * 10 + i;
                List<ObservationKey> mine = new ArrayList<>(writer < 3 ? keys : keys.subList(1_000, 1_010));
                Collections.shuffle(mine, random);
                List<Statement> statements =
                        mine.stream().map(key -> Stated.reported(key, figure)).toList();
                sum = sum.plus(
                        QuarkusTransaction.requiringNew().call(() -> store.record(statements, "writer", "test")));
            }
            return sum;
        });

        // Then
        assertThat(recorded.stream().mapToLong(Recorded::created).sum()).isEqualTo(keys.size());
        assertThat(rows.of(
                        "select revision from observation_revision where org_unit = ? order by position",
                        keys.get(1_000).orgUnit().text()))
                .isEqualTo(IntStream.rangeClosed(1, WRITERS * 3)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private interface Writer {
        Recorded write(int number);
    }

    /** All writers begin together. */
    private static List<Recorded> together(Writer writer) throws Exception {
        CountDownLatch start = new CountDownLatch(WRITERS);
        List<Recorded> recorded = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Recorded>> tasks = IntStream.range(0, WRITERS)
                    .<Callable<Recorded>>mapToObj(number -> () -> {
                        start.countDown();
                        start.await();
                        return writer.write(number);
                    })
                    .toList();
            for (Future<Recorded> each : threads.invokeAll(tasks)) {
                recorded.add(each.get());
            }
        }
        return recorded;
    }

    private static List<Statement> some(List<ObservationKey> keys, Random random) {
        List<Statement> statements = new ArrayList<>();
        List<ObservationKey> shuffled = new ArrayList<>(keys);
        Collections.shuffle(shuffled, random);
        for (ObservationKey key : shuffled.subList(0, 1 + random.nextInt(20))) {
            SourceKind kind = KINDS[random.nextInt(KINDS.length)];
            statements.add(Stated.by(kind, kind.name(), key, random.nextInt(1_000)));
        }
        return statements;
    }

    private static String units(List<ObservationKey> keys) {
        return String.join(" ", keys.stream().map(key -> key.orgUnit().text()).toList());
    }
}
