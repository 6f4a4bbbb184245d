package vn.trucot.pillar.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.importing.ReadRow;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.register.RecordKind.Column;
import vn.trucot.problem.Problem;

/** What records of one batch, and stored ones, may be beside each other. */
class RowsBesideTest {

    private static final UUID ONE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private record Room(
            OrgUnitId orgUnit,
            String code,
            LocalDate from,
            @Nullable LocalDate to) implements RecordState {

        @Override
        public boolean demo() {
            return false;
        }

        @Override
        public Stream<Fact> facts() {
            return Stream.empty();
        }

        static Room of(String code, LocalDate from, @Nullable LocalDate to) {
            return new Room(OrgUnitId.of("15"), code, from, to);
        }
    }

    private static final class RoomRow extends RecordRow<Room> {}

    private static final RecordKind<Room> KIND = kind().key(
                    "code", room -> room.code() + " " + room.from(), List.of(new Column<>("code", Room::code)))
            .oneAtATime("from", Room::code, Room::from, Room::to)
            .build();

    private static RecordKind.Builder<Room> kind() {
        return RecordKind.of("room", "rooms", Room.class, RoomRow::new).unit("orgUnit", null, Room::from);
    }

    @Test
    void anIdOrAKeyStandsOnceAndRoomsOfOneCodeFollowEachOther() {
        // Given
        RowsBeside<Room> rows = new RowsBeside<>(KIND);

        // When
        List<String> mistakes = Stream.of(
                        row(1, ONE, Room.of("A", MAY, MAY.plusDays(9))),
                        row(2, ONE, Room.of("B", MAY, null)),
                        row(3, null, Room.of("A", MAY, MAY.plusDays(5))),
                        row(4, null, Room.of("A", MAY.plusDays(8), null)),
                        row(5, null, Room.of("A", MAY.plusDays(9), null)),
                        row(6, null, Room.of("C", MAY, null)))
                .map(row -> row.number() + text(rows.add(row)))
                .toList();

        // Then
        assertThat(mistakes)
                .containsExactly("1", "2 id ROW_DUPLICATE", "3 code ROW_DUPLICATE", "4 from CONFLICT", "5", "6");
    }

    @Test
    void recordsThatOnlyLookAlikeAreToldApartByTheirIds() {
        // Given
        RowsBeside<Room> rows =
                new RowsBeside<>(kind().recognisedBy("code", Room::code, List.of(new Column<>("code", Room::code)))
                        .build());

        // When
        List<String> mistakes = Stream.of(
                        row(1, ONE, Room.of("A", MAY, null)),
                        row(2, TWO, Room.of("A", MAY, null)),
                        row(3, null, Room.of("A", MAY, null)))
                .map(row -> row.number() + text(rows.add(row)))
                .toList();

        // Then
        assertThat(mistakes).containsExactly("1", "2", "3 code ROW_DUPLICATE");
    }

    @Test
    void whatIsStoredMayNotHaveTheKeyNorTheDaysUnlessItIsReplaced() {
        // Given
        RoomRow stored = new RoomRow();
        stored.begin(ONE, Room.of("A", MAY, null));
        StoredAlready<Room> there = new StoredAlready<>(KIND, Map.of(ONE, stored));

        // When
        String sameKey = beside(there, TWO, Room.of("A", MAY, null), false);
        String overlap = beside(there, TWO, Room.of("A", MAY.plusDays(3), null), false);
        String replaced = beside(there, TWO, Room.of("A", MAY.plusDays(3), null), true);
        String itself = beside(there, ONE, Room.of("A", MAY, MAY.plusDays(3)), false);

        // Then
        assertThat(List.of(sameKey, overlap, replaced, itself))
                .containsExactly(" code CONFLICT", " from CONFLICT", "", "");
        assertThat(there.meant(Room.of("A", MAY, MAY.plusDays(3)))).isSameAs(stored);
        assertThat(there.meant(Room.of("A", MAY.plusDays(1), null))).isNull();
    }

    @Test
    void aRecordThatMovedWhileTheLockWasWaitedForIsAConflict() {
        // Given
        RoomRow moved = new RoomRow();
        moved.begin(ONE, Room.of("A", MAY, null));
        StoredAlready<Room> there = new StoredAlready<>(KIND, Map.of(ONE, moved));

        // When
        assertThatThrownBy(() -> there.mustBeOf(Set.of(OrgUnitId.of("10")), new OrgUnits()))

                // Then
                .isInstanceOf(Problem.class)
                .hasMessageContaining("CONFLICT");
        assertThatCode(() -> there.mustBeOf(Set.of(OrgUnitId.of("15")), new OrgUnits()))
                .doesNotThrowAnyException();
    }

    private static ReadRow<Room> row(long number, @Nullable UUID id, Room room) {
        return new ReadRow<>(number, id, null, room, Set.of());
    }

    private static String beside(StoredAlready<Room> there, UUID id, Room asked, boolean replaced) {
        Mistakes mistakes = new Mistakes();
        there.checkBeside(id, asked, row -> replaced, mistakes);
        return text(mistakes);
    }

    private static String text(Mistakes mistakes) {
        return mistakes.found().isEmpty()
                ? ""
                : " " + mistakes.found().getFirst().field() + " "
                        + mistakes.found().getFirst().code();
    }
}
