package vn.trucot.pillar.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Which keys are taken. */
class IdempotencyKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8e03978e-40d5-43dd-bc93-6894a57f9324",
                "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"",
                " 8e03978e-40d5-43dd-bc93-6894a57f9324 "
            })
    void quotesAndSpacesAroundAKeyAreNoPartOfIt(String sent) {
        assertThat(IdempotencyKey.of(List.of(sent)))
                .isEqualTo(new IdempotencyKey("8e03978e-40d5-43dd-bc93-6894a57f9324"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"\"", "two words", "khóa", "a\tb", "a\u007f"})
    void whatIsNoKeyIsRefusedWithTheHeaderItStandsIn(String sent) {
        refused(List.of(sent));
    }

    @Test
    void aKeyHasAtMost200Characters() {
        assertThat(IdempotencyKey.of(List.of("k".repeat(200)))).isEqualTo(new IdempotencyKey("k".repeat(200)));
        refused(List.of("k".repeat(201)));
    }

    @Test
    void aRequestHasOneKeyOrNone() {
        assertThat(IdempotencyKey.of(null)).isNull();
        assertThat(IdempotencyKey.of(List.of())).isNull();
        refused(List.of("a", "a"));
    }

    private static void refused(@Nullable List<String> sent) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> IdempotencyKey.of(sent))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.VALUE_MALFORMED);
                    assertThat(problem.faults()).hasSize(1);
                });
    }
}
