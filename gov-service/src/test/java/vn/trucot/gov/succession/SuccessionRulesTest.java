package vn.trucot.gov.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Succession;
import vn.trucot.pillar.importing.Batch;

/** A merger or a split: one ends when the other begins, and nothing of it is given twice. */
class SuccessionRulesTest {

    private static final Map<OrgUnitId, OrgUnit> UNITS = Stream.of(
                    unit("10", null, "2025-07-01"),
                    unit("15", null, "2025-07-01"),
                    unit("15~2025", "2025-07-01", null),
                    unit("19~2025", "2025-07-01", null),
                    unit("20", null, null))
            .collect(Collectors.toMap(OrgUnit::id, unit -> unit));

    @Test
    void twoUnitsMayGoOnAsOneAndOneAsTwo() {
        assertThat(mistakes(
                        List.of(
                                succession("10", "15~2025", "1"),
                                succession("15", "15~2025", "0.6"),
                                succession("15", "19~2025", "0.4")),
                        List.of()))
                .isEmpty();
    }

    @Test
    void ofOneUnitNoMoreIsGivenThanThereIs() {
        assertThat(mistakes(
                        List.of(succession("15", "15~2025", "0.6"), succession("15", "19~2025", "0.41")), List.of()))
                .containsExactly(
                        "2 share VALIDATION_FAILED with share 0.41 the successors of 15 get 1.01 of it, more than all");
    }

    @Test
    void whatIsStoredCountsUnlessTheBatchReplacesIt() {
        // Given
        List<Succession> stored = List.of(succession("15", "15~2025", "1"));

        // Then
        assertThat(mistakes(List.of(succession("15", "19~2025", "0.4")), stored))
                .containsExactly(
                        "1 share VALIDATION_FAILED with share 0.4 the successors of 15 get 1.4 of it, more than all");
        assertThat(mistakes(List.of(succession("15", "15~2025", "0.6"), succession("15", "19~2025", "0.4")), stored))
                .isEmpty();
    }

    @Test
    void aUnitThatIsUnknownIsNamedOnItsSide() {
        assertThat(mistakes(List.of(succession("98", "99", "1")), List.of()))
                .containsExactly(
                        "1 predecessor ORG_UNIT_UNKNOWN org unit '98' is unknown",
                        "1 successor ORG_UNIT_UNKNOWN org unit '99' is unknown");
    }

    @Test
    void theDayIsTheEndOfTheOneAndTheBeginOfTheOther() {
        assertThat(mistakes(List.of(succession("20", "15~2025", "1"), succession("15", "20", "1")), List.of()))
                .containsExactly(
                        "1 date ORG_UNIT_NOT_VALID the date is 2025-07-01, but 20 ends on no known day",
                        "2 date ORG_UNIT_NOT_VALID the date is 2025-07-01, but 20 begins on no known day");
    }

    @Test
    void aDayBesideBothIsToldForBoth() {
        // Given
        Succession late = new Succession(
                OrgUnitId.of("15"), OrgUnitId.of("15~2025"), LocalDate.of(2025, 7, 2), BigDecimal.ONE, null);

        // Then
        assertThat(mistakes(List.of(late), List.of()))
                .containsExactly(
                        "1 date ORG_UNIT_NOT_VALID the date is 2025-07-02, but 15 ends on 2025-07-01",
                        "1 date ORG_UNIT_NOT_VALID the date is 2025-07-02, but 15~2025 begins on 2025-07-01");
    }

    private static List<String> mistakes(List<Succession> asked, List<Succession> stored) {
        Batch<Succession> batch = Batch.of(asked);
        new SuccessionRules(batch, UNITS, stored).check();
        return batch.summary(0, 0, 0).errors().stream()
                .map(fault -> fault.row() + " " + fault.field() + " " + fault.code() + " " + fault.reason())
                .toList();
    }

    private static Succession succession(String predecessor, String successor, String share) {
        return new Succession(
                OrgUnitId.of(predecessor),
                OrgUnitId.of(successor),
                LocalDate.of(2025, 7, 1),
                new BigDecimal(share),
                null);
    }

    private static OrgUnit unit(String id, @Nullable String from, @Nullable String to) {
        return new OrgUnit(
                OrgUnitId.of(id),
                null,
                OrgUnitKind.PROVINCE,
                new Names(id, null),
                null,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                null,
                false);
    }
}
