package vn.trucot.pillar.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Event;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.problem.Fault;
import vn.trucot.problem.ProblemCode;

/** Records are of units that were there on some day of theirs. */
class RecordUnitsTest {

    private record Asked(OrgUnitId unit, LocalDate first, LocalDate last) {}

    private final OrgUnits orgUnits = new OrgUnits();
    private final RecordUnits units = new RecordUnits(orgUnits);

    RecordUnitsTest() {
        add("15", null, LocalDate.of(2025, 7, 1));
        add("15~2025", LocalDate.of(2025, 7, 1), null);
    }

    @ParameterizedTest
    @CsvSource({
        "15, 2025-06-30, 2025-06-30",
        "15, 2025-06-30, 2026-01-01",
        "15~2025, 2025-07-01, 2025-07-01",
        "15~2025, 2020-01-01, 2025-07-01"
    })
    void aUnitHasRecordsOfDaysOnSomeOfWhichItIsThere(String unit, LocalDate first, LocalDate last) {
        assertThat(units.refusal(OrgUnitId.of(unit), first, last)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15      | 2025-07-01 | 2025-07-01 | ORG_UNIT_NOT_VALID | org unit '15' was no more on 2025-07-01, it ended on 2025-07-01
            15~2025 | 2025-01-01 | 2025-06-30 | ORG_UNIT_NOT_VALID | org unit '15~2025' was not there yet on 2025-06-30, it began on 2025-07-01
            99      | 2025-01-01 | 2025-06-30 | ORG_UNIT_UNKNOWN   | org unit '99' is unknown
            """)
    void aUnitThatWasNotThereIsRefusedWithItsDay(
            String unit, LocalDate first, LocalDate last, ProblemCode code, String reason) {
        assertThat(units.refusal(OrgUnitId.of(unit), first, last)).isEqualTo(new RecordUnits.Refusal(code, reason));
    }

    @Test
    void rowsOfABatchAreRefusedOneByOne() {
        // Given
        LocalDate june = LocalDate.of(2025, 6, 1);
        Batch<Asked> batch = Batch.of(List.of(
                new Asked(OrgUnitId.of("15"), june, june),
                new Asked(OrgUnitId.of("15~2025"), june, june),
                new Asked(OrgUnitId.of("16"), june, june)));

        // When
        units.check(batch, "orgUnit", Asked::unit, Asked::first, Asked::last);

        // Then
        assertThat(batch.rows()).extracting(row -> row.number()).containsExactly(1L);
        assertThat(batch.summary(1, 0, 0).errors())
                .extracting(Fault::row, Fault::field, Fault::code)
                .containsExactly(
                        tuple(2L, "orgUnit", ProblemCode.ORG_UNIT_NOT_VALID),
                        tuple(3L, "orgUnit", ProblemCode.ORG_UNIT_UNKNOWN));
    }

    private void add(String id, @Nullable LocalDate from, @Nullable LocalDate to) {
        orgUnits.apply(new Event.OrgUnitChanged(
                new OrgUnit(
                        OrgUnitId.of(id),
                        null,
                        OrgUnitKind.PROVINCE,
                        new Names(id, null),
                        null,
                        from,
                        to,
                        null,
                        null,
                        false),
                1));
    }
}
