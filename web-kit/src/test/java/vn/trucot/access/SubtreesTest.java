package vn.trucot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.OrgUnitId;

/** Province 15 became 15~2025; its communes a and b became c, its commune d was divided into e and f. */
class SubtreesTest {

    private static final Map<String, String> PARENTS = Map.of(
            "15.1", "15",
            "15.1.a", "15.1",
            "15.1.a.01", "15.1.a",
            "15.1.b", "15.1",
            "15.1.d", "15.1",
            "15~2025.c", "15~2025",
            "15~2025.c.01", "15~2025.c",
            "15~2025.e", "15~2025",
            "15~2025.f", "15~2025");

    private static final Map<String, List<String>> HEIRS = Map.of(
            "15", List.of("15~2025"),
            "10", List.of("15~2025"),
            "15.1.a", List.of("15~2025.c"),
            "15.1.b", List.of("15~2025.c"));

    private final Subtrees subtrees = new Subtrees(
            unit -> PARENTS.containsKey(unit.text()) ? OrgUnitId.of(PARENTS.get(unit.text())) : null,
            unit -> HEIRS.getOrDefault(unit.text(), List.of()).stream()
                    .map(OrgUnitId::of)
                    .toList());

    @ParameterizedTest
    @CsvSource({
        "15.1.a, 15.1.a, true, itself",
        "15.1.a, 15.1.a.01, true, a part",
        "15, 15.1.a.01, true, a part of a part",
        "15.1.a, 15.1, false, what it is a part of",
        "15.1.a, 15.1.d, false, a neighbour",
        "15.1.a, 15~2025.c, true, what it went on as",
        "15.1.a, 15~2025.c.01, true, a part of what it went on as",
        "15.1.a, 15.1.b, true, what went on as the same: its papers are there too",
        "15.1.a, 15~2025.e, false, a neighbour of what it went on as",
        "15~2025.c, 15.1.b, true, what went on as it",
        "15~2025.c, 15.1.a.01, true, a part of what went on as it",
        "15~2025.c, 15.1.d, false, what others went on from",
        "15~2025.c, 15.1, false, what it was a part of",
        "15.1.d, 15~2025.e, false, a part of what was divided",
        "15~2025.e, 15.1.d, false, what was divided into it and others",
        "15, 15~2025.e, true, a province goes on with all its communes",
        "15~2025, 15.1.d, true, a commune of what went on as it",
        "10, 15~2025.c, true, merged provinces are one",
        "99, 15, false, a unit that nobody knows",
        "15, 99, false, a unit that nobody knows",
    })
    void whatBelongsToAUnit(String root, String unit, boolean expected, String why) {
        assertThat(subtrees.contains(OrgUnitId.of(root), OrgUnitId.of(unit)))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void circlesEnd() {
        // Given
        OrgUnitId a = OrgUnitId.of("a");
        OrgUnitId b = OrgUnitId.of("b");
        Subtrees circle = new Subtrees(
                unit -> unit.equals(a) ? b : a,
                unit -> unit.equals(a) ? List.of(b) : unit.equals(b) ? List.of(a) : List.of());

        // Then
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(circle.contains(OrgUnitId.of("c"), a)).isFalse());
    }
}
