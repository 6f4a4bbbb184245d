package vn.trucot.pillar.record;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.InvalidTerm;
import vn.trucot.problem.Problem;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", " \"7\" ", "*"})
    void aWriteForTheVersionThereIsPasses(String header) {
        assertThatCode(() -> IfMatch.check(IfMatch.fromString(header), 7L)).doesNotThrowAnyException();
    }

    @Test
    void aWriteWithoutIfMatchPasses() {
        assertThatCode(() -> IfMatch.check(null, 7L)).doesNotThrowAnyException();
    }

    @Test
    void aWriteForAnotherVersionIsAConflictThatNamesBoth() {
        assertThatThrownBy(() -> IfMatch.check(IfMatch.fromString("\"6\""), 7L))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("VERSION_CONFLICT", "6", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*"})
    void nothingMatchesNoVersion(String header) {
        assertThatThrownBy(() -> IfMatch.check(IfMatch.fromString(header), null))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("there is nothing yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "", "\"seven\"", "\"7\", \"8\""})
    void whatIsNoEntityTagIsRefused(String header) {
        assertThatThrownBy(() -> IfMatch.fromString(header)).isInstanceOf(InvalidTerm.class);
    }
}
