package vn.trucot.gateway.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.trucot.figures.cube.Cube;
import vn.trucot.gateway.load.Loads;

class AnswerCacheTest {

    private static final long ALL = 32L << 20;

    private record Question(String what) {}

    private final Cube cube = new Cube();
    private final Map<Instant, Cube> earlier = new HashMap<>();
    private final Asked asked =
            new Asked(cube, asOf -> earlier.computeIfAbsent(asOf, Cube::new).view(), Clock.systemUTC());
    private final AnswerCache answers = new AnswerCache(asked, Loads.of(2, 2), new ObjectMapper());

    @Test
    void theSameQuestionIsWorkedOutOnceForAVersion() {
        // Given
        AtomicInteger worked = new AtomicInteger();

        // When
        answers.json(new Question("a"), view -> worked.incrementAndGet());
        byte[] again = answers.json(new Question("a"), view -> worked.incrementAndGet());
        cube.apply(List.of(), 2);
        byte[] later = answers.json(new Question("a"), view -> worked.incrementAndGet());

        // Then
        assertThat(again).asString().isEqualTo("1");
        assertThat(later).asString().isEqualTo("2");
    }

    @Test
    void whenATopicIsMadeAnewNothingOfBeforeIsHandedOut() {
        // Given
        cube.apply(List.of(), 10);
        answers.json(new Question("a"), view -> "before");

        // When
        cube.apply(List.of(), 3);
        byte[] lower = answers.json(new Question("a"), view -> "anew");
        cube.apply(List.of(), 10);
        byte[] same = answers.json(new Question("a"), view -> "as far again");

        // Then
        assertThat(lower).asString().isEqualTo("\"anew\"");
        assertThat(same).asString().isEqualTo("\"as far again\"");
    }

    @Test
    void whatWasKnownThenIsNeverHandedOutForThePresentNorTheOtherWayRound() {
        // Given
        byte[] now = answers.json(new Question("a"), view -> "asOf " + view.asOf());

        // When
        asked.about(new Present.Moment(0, 0, LocalDate.EPOCH, Instant.EPOCH));
        byte[] then = answers.json(new Question("a"), view -> "asOf " + view.asOf());
        cube.apply(List.of(), 2);
        byte[] again = answers.json(new Question("a"), view -> "worked out again");

        // Then
        assertThat(now).asString().isEqualTo("\"asOf null\"");
        assertThat(then).asString().isEqualTo("\"asOf 1970-01-01T00:00:00Z\"");
        assertThat(again).as("the present has moved on, the past has not").isEqualTo(then);
    }

    @Test
    void questionsCountAsWellAsAnswers() {
        // Given
        String longQuestion = "q".repeat(8_000);

        // When
        for (int i = 0; i < 5_000; i++) {
            answers.json(new Question(longQuestion + i), view -> 1);
        }

        // Then
        assertThat(answers.bytes()).isBetween(ALL / 2, ALL);
    }

    @Test
    void aQuestionThatFailsIsAskedAgain() {
        // Given
        assertThatThrownBy(() -> answers.json(new Question("a"), view -> {
                    throw new IllegalArgumentException("not now");
                }))
                .hasMessage("not now");

        // When
        byte[] again = answers.json(new Question("a"), view -> 7);

        // Then
        assertThat(again).asString().isEqualTo("7");
    }
}
