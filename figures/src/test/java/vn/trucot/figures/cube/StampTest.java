package vn.trucot.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampTest {

    private static final long LAST_EPOCH = 1_048_575;
    private static final long LAST_REVISION = 8_796_093_022_207L;

    @ParameterizedTest
    @CsvSource({"0, 1", "0, " + LAST_REVISION, "1, 1", LAST_EPOCH + ", " + LAST_REVISION})
    void aStampHoldsEpochAndRevision(long epoch, long revision) {
        // When
        long stamp = Stamp.of(epoch, revision);

        // Then
        assertThat(Stamp.epoch(stamp)).isEqualTo(epoch);
        assertThat(Stamp.revision(stamp)).isEqualTo(revision);
    }

    @Test
    void theEpochGoesBeforeTheRevision() {
        // When / Then
        assertThat(Stamp.of(2, 1)).isGreaterThan(Stamp.of(1, LAST_REVISION));
        assertThat(Stamp.of(1, 2)).isGreaterThan(Stamp.of(1, 1));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", LAST_EPOCH + 1 + ", 1", "0, 0", "0, " + (LAST_REVISION + 1)})
    void whatCouldNotBeOrderedIsRefused(long epoch, long revision) {
        // When / Then
        assertThatThrownBy(() -> Stamp.of(epoch, revision))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("epoch " + epoch + " and revision " + revision + " are outside");
    }
}
