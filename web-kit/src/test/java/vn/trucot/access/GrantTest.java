package vn.trucot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.Pillar;

class GrantTest {

    @ParameterizedTest
    @ValueSource(strings = {"administrator:*:*", "reporter:society:15.132", "system:gov:*", "viewer:*:15~2025.04264"})
    void aGrantIsWrittenAsItIsRead(String text) {
        assertThat(Grant.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "reporter:society:15, true, false",
        "reporter:*:15, true, true",
        "reporter:gov:15, false, true",
    })
    void aGrantCountsInItsPillar(String text, boolean society, boolean government) {
        // Given
        Grant grant = Grant.of(text);

        // Then
        assertThat(grant.isIn(Pillar.SOCIETY)).isEqualTo(society);
        assertThat(grant.isIn(Pillar.GOVERNMENT)).isEqualTo(government);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reporter | write role:pillar:unit",
                "reporter:society | write role:pillar:unit",
                "reporter:society:15:1 | write role:pillar:unit",
                "root:society:15 | write viewer, reporter, approver, administrator, auditor or system",
                "Reporter:society:15 | write viewer",
                "reporter:health:15 | write gov, economy, society or *",
                "reporter:society:15..2 | write the official codes joined by dots",
            })
    void whatIsNoGrantIsNamed(String text, String advice) {
        assertThatThrownBy(() -> Grant.of(text)).isInstanceOf(InvalidTerm.class).hasMessageContaining(advice);
    }

    @ParameterizedTest
    @CsvSource({
        "VIEWER, VIEWER",
        "REPORTER, VIEWER REPORTER",
        "APPROVER, VIEWER REPORTER APPROVER",
        "ADMINISTRATOR, VIEWER REPORTER APPROVER ADMINISTRATOR",
        "AUDITOR, VIEWER AUDITOR",
        "SYSTEM, VIEWER REPORTER SYSTEM",
    })
    void aRoleIncludesTheseAndNoOthers(Role role, String included) {
        assertThat(Arrays.stream(Role.values()).filter(role::includes).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(included.split(" ")).map(Role::valueOf).collect(Collectors.toSet()))
                .isNotEqualTo(Set.of());
    }
}
