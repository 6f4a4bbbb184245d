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
    @ValueSource(strings = {"\"7\"", "W/\"7\"", " \"7\" ", "*", "\"6\", \"7\"", "W/\"7\",\"9\""})
    void a_write_for_the_version_there_is_passes(String header) {
        assertThatCode(() -> IfMatch.check(IfMatch.fromString(header), 7L)).doesNotThrowAnyException();
    }

    @Test
    void a_write_without_if_match_passes() {
        assertThatCode(() -> IfMatch.check(null, 7L)).doesNotThrowAnyException();
    }

    @Test
    void a_write_for_another_version_is_a_conflict_that_names_both() {
        assertThatThrownBy(() -> IfMatch.check(IfMatch.fromString("\"6\""), 7L))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("VERSION_CONFLICT", "6", "7");
        assertThatThrownBy(() -> IfMatch.check(IfMatch.fromString("\"5\", \"6\""), 7L))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("5 or 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*"})
    void nothing_matches_no_version(String header) {
        assertThatThrownBy(() -> IfMatch.check(IfMatch.fromString(header), null))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("there is nothing yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "", "\"seven\"", "\"7\",", ",\"7\"", "\"7\" \"8\"", "*, \"7\""})
    void what_is_no_entity_tag_is_refused(String header) {
        assertThatThrownBy(() -> IfMatch.fromString(header)).isInstanceOf(InvalidTerm.class);
    }
}
