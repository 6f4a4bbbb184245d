package vn.trucot.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.trucot.chain.Fault.Kind;

class VerifierTest {

    private final SignedLog log = SignedLog.of(new Random(7), 60, 10);

    @Test
    void aRowIsTheBytesThatAreDocumented() {
        assertThat(HexFormat.of().formatHex(new LogRow(258, Arrays.asList("é", null, "")).bytes()))
                .isEqualTo("01" + "0000000000000102" + "00000003" + "00000002" + "c3a9" + "ffffffff" + "00000000");
    }

    @Test
    void rowsBehindTheLastCheckpointAreNotYetSigned() {
        // Given
        List<Signed> checkpoints = log.checkpoints().subList(0, 3);

        // When
        Report report = log.verifier().verify(log.rows().iterator(), checkpoints.iterator());

        // Then
        assertThat(report.fault()).isNull();
        assertThat(report.signed().rows()).isEqualTo(log.end(2));
        assertThat(report.unsigned()).isEqualTo(60 - log.end(2));
    }

    @Test
    void anEmptyLogIsWell() {
        Report report = log.verifier()
                .verify(List.<LogRow>of().iterator(), List.<Signed>of().iterator());

        assertThat(report.fault()).isNull();
        assertThat(report.signed().rows()).isZero();
    }

    @Test
    void anEmptiedLogMissesItsFirstRow() {
        Report report = log.verifier()
                .verify(List.<LogRow>of().iterator(), log.checkpoints().iterator());

        assertThat(report.fault())
                .isEqualTo(new Fault(Kind.MISSING, log.rows().getFirst().position()));
    }

    @Test
    void rowsNotYetSignedKeepTheirOrderToo() {
        // Given
        List<LogRow> rows = new ArrayList<>(log.rows());
        rows.add(rows.getFirst());

        // When
        Report report = log.verifier().verify(rows.iterator(), log.checkpoints().iterator());

        // Then
        assertThat(report.fault())
                .isEqualTo(new Fault(Kind.OUT_OF_ORDER, rows.getFirst().position()));
    }

    @Test
    void aChainOfAnotherLogIsNone() {
        // Given
        Verifier other = new Verifier(
                new LogName("gov", "statements"), new KnownKeys().with(log.key().open()));

        // When
        Report report = other.verify(log.rows().iterator(), log.checkpoints().iterator());

        // Then
        assertThat(report.fault())
                .isEqualTo(new Fault(Kind.CHANGED, log.rows().getFirst().position()));
    }

    @Test
    void aCheckpointThatWasSeenMustStillBeThere() {
        // Given
        Checkpoint seen = log.checkpoints().get(4).checkpoint();
        List<Signed> cut = log.checkpoints().subList(0, 3);
        Signed written = new ChainBuilder(SignedLog.NAME, log.key())
                .extend(Reached.beginning(SignedLog.NAME), log.rows().subList(0, 1), Instant.EPOCH);
        Reached first = log.before(1);

        // When
        Report all = log.verifier()
                .expecting(seen.reached())
                .verify(log.rows().iterator(), log.checkpoints().iterator());
        Report shorter = log.verifier()
                .expecting(seen.reached())
                .verify(log.rows().subList(0, log.end(2)).iterator(), cut.iterator());
        Report another = log.verifier()
                .expecting(first)
                .verify(log.rows().iterator(), List.of(written).iterator());

        // Then
        assertThat(all.fault()).isNull();
        assertThat(shorter.fault()).isEqualTo(new Fault(Kind.SEEN_OTHERWISE, seen.position()));
        assertThat(another.fault())
                .isEqualTo(new Fault(Kind.SEEN_OTHERWISE, log.rows().getFirst().position()));
    }

    @Test
    void aKeyFollowsAnother() {
        // Given
        SigningKey next = SigningKey.make();
        LogRow row = new LogRow(10_000, List.of("sau"));
        List<LogRow> rows = new ArrayList<>(log.rows());
        rows.add(row);
        List<Signed> checkpoints = new ArrayList<>(log.checkpoints());
        checkpoints.add(new ChainBuilder(SignedLog.NAME, next)
                .extend(checkpoints.getLast().checkpoint().reached(), List.of(row), Instant.EPOCH));
        KnownKeys both = new KnownKeys().with(log.key().open()).with(next.open());

        // When
        Report known = new Verifier(SignedLog.NAME, both).verify(rows.iterator(), checkpoints.iterator());
        Report unknown = log.verifier().verify(rows.iterator(), checkpoints.iterator());

        // Then
        assertThat(known.fault()).isNull();
        assertThat(unknown.fault()).isEqualTo(new Fault(Kind.UNKNOWN_KEY, 10_000));
    }

    @Test
    void aCheckpointWithHalfALinkSaysWhatIsNotSo() {
        // Given
        Signed first = log.checkpoints().getFirst();
        byte[] links = first.links().packed();
        Signed half = new Signed(first.checkpoint(), new Links(Arrays.copyOf(links, links.length + 5)));

        // When
        Report report =
                log.verifier().verify(log.rows().iterator(), List.of(half).iterator());

        // Then
        assertThat(report.fault())
                .isEqualTo(new Fault(Kind.CHECKPOINT_CHANGED, first.checkpoint().position()));
    }

    @Test
    void onlyRowsThatFollowAreLinked() {
        ChainBuilder builder = new ChainBuilder(SignedLog.NAME, log.key());
        Reached reached = log.before(2);

        assertThatThrownBy(() -> builder.extend(reached, log.rows(), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.extend(reached, List.of(), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        // Given
        SigningKey key = SigningKey.read(log.key().written());
        SigningKey other = SigningKey.make();

        // When
        String mixed = key.written().split(" ", -1)[0] + " " + other.written().split(" ", -1)[1];

        // Then
        assertThat(key.id()).isEqualTo(log.key().id()).hasSize(16);
        assertThatThrownBy(() -> SigningKey.read(mixed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SigningKey.read("abc")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KnownKeys().with(new byte[] {1})).isInstanceOf(IllegalArgumentException.class);
    }
}
