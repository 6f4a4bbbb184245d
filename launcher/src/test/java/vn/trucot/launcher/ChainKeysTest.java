package vn.trucot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trucot.chain.ChainBuilder;
import vn.trucot.chain.Fault;
import vn.trucot.chain.LogName;
import vn.trucot.chain.LogRow;
import vn.trucot.chain.Reached;
import vn.trucot.chain.Signed;
import vn.trucot.chain.SigningKey;
import vn.trucot.chain.Verifier;

class ChainKeysTest {

    private static final LogName LOG = new LogName("gov", "records");
    private static final LogRow ROW = new LogRow(3, List.of("x"));

    @TempDir
    Path folder;

    @Test
    void aKeyIsMadeOnceForItsOwnerOnly() throws IOException {
        // When
        String first = new ChainKeys(folder).present();
        String second = new ChainKeys(folder).present();

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("chain-key"))))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(folder.resolve("chain-keys.pub"))).hasSize(1);
    }

    @Test
    void whatAFormerKeySignedStillCountsAndAStrangersDoesNot() throws IOException {
        // Given
        Signed before = sign(new ChainKeys(folder).present());
        Files.delete(folder.resolve("chain-key"));

        // When
        Signed after = sign(new ChainKeys(folder).present());

        // Then
        assertThat(after.checkpoint().keyId()).isNotEqualTo(before.checkpoint().keyId());
        assertThat(fault(before)).isNull();
        assertThat(fault(after)).isNull();
        assertThat(fault(sign(SigningKey.make().written()))).isEqualTo(new Fault(Fault.Kind.UNKNOWN_KEY, 3));
    }

    @Test
    void whatIsNoKeyIsSaid() throws IOException {
        Files.writeString(folder.resolve("chain-key"), "x");

        assertThatThrownBy(() -> new ChainKeys(folder).present())
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void whereALogWasWellIsKept() {
        // Given
        Reached reached = sign(new ChainKeys(folder).present()).checkpoint().reached();
        SeenCheckpoints seen = new SeenCheckpoints(folder);
        seen.keep(LOG, reached);
        seen.keep(new LogName("gov", "statements"), Reached.beginning(LOG));

        // When
        seen.write();

        // Then
        SeenCheckpoints later = new SeenCheckpoints(folder);
        assertThat(later.of(LOG)).hasValueSatisfying(kept -> {
            assertThat(kept.checkpoint()).isEqualTo(1);
            assertThat(kept.rows()).isEqualTo(1);
            assertThat(kept.position()).isEqualTo(3);
            assertThat(kept.hash()).isEqualTo(reached.hash());
        });
        assertThat(later.of(new LogName("gov", "statements"))).isEmpty();
    }

    private static Signed sign(String key) {
        return new ChainBuilder(LOG, SigningKey.read(key)).extend(Reached.beginning(LOG), List.of(ROW), Instant.EPOCH);
    }

    private @Nullable Fault fault(Signed signed) {
        return new Verifier(LOG, new ChainKeys(folder).known())
                .verify(List.of(ROW).iterator(), List.of(signed).iterator())
                .fault();
    }
}
