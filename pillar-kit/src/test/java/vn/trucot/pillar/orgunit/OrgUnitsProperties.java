package vn.trucot.pillar.orgunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Event;
import vn.trucot.events.Heartbeat;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Pillar;
import vn.trucot.events.Succession;

class OrgUnitsProperties {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyOrderAndAnyRepetitionGiveTheSameUnitsParentsAndSuccessions(long seed) {
        // Given
        Random random = new Random(seed);
        List<Event> history = history(random);
        List<Event> shuffled = new ArrayList<>(history);
        history.forEach(event -> shuffled.addAll(Collections.nCopies(random.nextInt(3), event)));
        Collections.shuffle(shuffled, random);

        // When
        OrgUnits inOrder = read(history);
        OrgUnits outOfOrder = read(shuffled);

        // Then
        assertThat(units(outOfOrder)).as("seed %d", seed).isEqualTo(units(inOrder));
        assertThat(Set.copyOf(outOfOrder.successions())).isEqualTo(Set.copyOf(inOrder.successions()));
        for (int parent = 0; parent < 3; parent++) {
            OrgUnitId id = OrgUnitId.of("p" + parent);
            assertThat(outOfOrder.children(id)).isEqualTo(inOrder.children(id));
            assertThat(outOfOrder.children(id))
                    .allSatisfy(child -> assertThat(child.parent()).isEqualTo(id));
        }
        assertThat(inOrder.children(OrgUnitId.of("p0")).size()
                        + inOrder.children(OrgUnitId.of("p1")).size()
                        + inOrder.children(OrgUnitId.of("p2")).size())
                .isEqualTo(inOrder.all().filter(unit -> unit.parent() != null).count());
    }

    @Test
    void whatIsToldAfterARestoreReplacesWhatWasNumberedHigherBefore() {
        // Given
        Succession before = new Succession(
                OrgUnitId.of("u1"), OrgUnitId.of("v"), LocalDate.of(2025, 1, 1), BigDecimal.ONE, "before");
        Succession after = new Succession(
                OrgUnitId.of("u1"), OrgUnitId.of("v"), LocalDate.of(2025, 7, 1), BigDecimal.ONE, "after");
        OrgUnitId parent = OrgUnitId.of("p1");

        // When
        OrgUnits units = read(List.of(
                new Event.OrgUnitChanged(unit("u1", OrgUnitId.of("p0"), 99), 99, 1),
                new Event.OrgUnitSucceeded(before, 99, 1),
                new Event.OrgUnitChanged(unit("u1", parent, 1), 1, 2),
                new Event.OrgUnitSucceeded(after, 1, 2),
                new Event.OrgUnitChanged(unit("u1", OrgUnitId.of("p0"), 99), 99, 1),
                new Event.OrgUnitSucceeded(before, 99, 1)));

        // Then
        assertThat(units.children(parent)).containsExactly(unit("u1", parent, 1));
        assertThat(units.children(OrgUnitId.of("p0"))).isEmpty();
        assertThat(units.successions()).containsExactly(after);
    }

    @Test
    void aSignOfLifeIsNothingAboutUnits() {
        // Given
        OrgUnits units = new OrgUnits();
        Instant now = Instant.parse("2026-11-28T07:05:00Z");

        // When
        units.apply(new Event.PillarHeard(new Heartbeat(Pillar.GOVERNMENT, now, now, 0, List.of()), 1, 1));

        // Then
        assertThat(units.size() + units.changes()).isZero();
    }

    private static List<Event> history(Random random) {
        List<Event> history = new ArrayList<>();
        for (int revision = 1; revision <= 20; revision++) {
            for (int unit = 0; unit < 10; unit++) {
                OrgUnitId parent = random.nextInt(4) == 0 ? null : OrgUnitId.of("p" + random.nextInt(3));
                history.add(new Event.OrgUnitChanged(unit("u" + unit, parent, revision), revision));
            }
            history.add(new Event.OrgUnitSucceeded(
                    new Succession(
                            OrgUnitId.of("u" + random.nextInt(3)),
                            OrgUnitId.of("v"),
                            LocalDate.of(2025, 1, 1),
                            BigDecimal.ONE,
                            "document " + revision),
                    revision));
        }
        return history;
    }

    private static OrgUnit unit(String id, @Nullable OrgUnitId parent, int revision) {
        Names names = new Names(id + " as of " + revision, null);
        return new OrgUnit(OrgUnitId.of(id), null, OrgUnitKind.COMMUNE, names, parent, null, null, null, null, false);
    }

    private static OrgUnits read(List<Event> events) {
        OrgUnits units = new OrgUnits();
        events.forEach(units::apply);
        return units;
    }

    private static Set<OrgUnit> units(OrgUnits units) {
        return units.all().collect(Collectors.toSet());
    }
}
