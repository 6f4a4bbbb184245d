package vn.trucot.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A log is signed, then changed once at random, again and again: each change is found and the first bad row named.
 *
 * <p>{@code -Dtrucot.chain.rows=100000 -Dtrucot.chain.mutations=10000} is the long form. Most changes are looked for from the checkpoint
 * before them, as the verifier can, which was itself reached from the first row; the others from the first row.
 */
class EveryChangeIsFoundTest {

    private static final int ROWS = Integer.getInteger("trucot.chain.rows", 2_000);
    private static final int MUTATIONS = Integer.getInteger("trucot.chain.mutations", 500);
    private static final int FROM_THE_BEGINNING = Math.max(1, MUTATIONS / 10); // of so many one

    private static final List<Mutation.Way> WAYS = List.of(Mutation.Way.values());

    private final Random random = new Random(20_260_101);
    private final SignedLog log = SignedLog.of(random, ROWS, Math.max(100, ROWS / 100));

    @Test
    void everyChangeIsFoundAndTheFirstBadRowNamed() {
        // Given
        Verifier verifier = log.verifier();
        long begin = System.nanoTime();
        Report before = verifier.verify(log.rows().iterator(), log.checkpoints().iterator());
        double microseconds = (System.nanoTime() - begin) / 1e3 / ROWS;
        assertThat(before.fault()).isNull();
        assertThat(before.signed().rows()).isEqualTo(ROWS);

        for (int i = 0; i < MUTATIONS; i++) {
            // When
            Mutation.Way way = WAYS.get(i % WAYS.size());
            Mutation mutation = Mutation.of(log, random, way, i % FROM_THE_BEGINNING == 0);
            Report report = verifier.verify(
                    log.before(mutation.checkpoint()),
                    mutation.rows().iterator(),
                    mutation.checkpoints().iterator());

            // Then
            assertThat(report.fault()).as("change %d: %s", i, way).isEqualTo(mutation.expected());
        }
        System.out.printf(
                "chain: rows=%d, checkpoints=%d, changes found=%d, seconds=%.1f, microseconds per verified row=%.1f%n",
                ROWS, log.checkpoints().size(), MUTATIONS, (System.nanoTime() - begin) / 1e9, microseconds);
    }

    @Test
    void aRowCostsLittleToLink() {
        // Given
        ChainBuilder builder = new ChainBuilder(SignedLog.NAME, log.key());
        Reached beginning = Reached.beginning(SignedLog.NAME);

        // When
        long begin = System.nanoTime();
        int times = 10;
        Signed signed = builder.extend(beginning, log.rows(), Instant.EPOCH);
        for (int i = 1; i < times; i++) {
            signed = builder.extend(beginning, log.rows(), Instant.EPOCH);
        }

        // Then
        System.out.printf(
                "chain: microseconds per linked row=%.2f%n", (System.nanoTime() - begin) / 1e3 / ROWS / times);
        assertThat(signed.checkpoint().hash())
                .isEqualTo(log.checkpoints().getLast().checkpoint().hash());
    }
}
