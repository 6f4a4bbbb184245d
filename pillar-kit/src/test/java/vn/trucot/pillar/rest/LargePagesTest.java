package vn.trucot.pillar.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Room for the rows of large pages. */
class LargePagesTest {

    private final LargePages pages = new LargePages(new CurrentVertxRequest(), Duration.ofMillis(20));

    @Test
    void whatIsTakenIsMissingUntilItIsGivenBack() {
        // When
        pages.take(7_000);

        // Then
        assertThat(pages.room()).isEqualTo(LargePages.ROWS - 7_000);
        pages.giveBack(7_000);
        assertThat(pages.room()).isEqualTo(LargePages.ROWS);
    }

    @Test
    void whoFindsNoRoomInTimeIsToldWhatToAskFor() {
        // Given
        pages.take(LargePages.ROWS - 5_000);

        // When / Then
        assertThatThrownBy(() -> pages.take(5_001))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TOO_BUSY))
                .hasMessageContaining(
                        "pages of " + LargePages.ROWS + " rows in all; ask for 1000 at a time, or come again");
        assertThat(pages.room()).isEqualTo(5_000);
        pages.take(5_000);
        assertThat(pages.room()).isZero();
    }

    @Test
    void whoIsInterruptedTakesNothingAndStaysInterrupted() {
        // Given
        pages.take(LargePages.ROWS);
        Thread.currentThread().interrupt();

        // When / Then
        assertThatThrownBy(() -> pages.take(1_001)).isInstanceOf(Problem.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
