package vn.trucot.society.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.record.Conditions;

class EndedVillagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final OrgUnits orgUnits = new OrgUnits();

    @BeforeEach
    void aCommuneOfThreeVillagesOfWhichOneEnds() {
        add("15.1", OrgUnitKind.COMMUNE, "15", DAY);
        add("15.1.01", OrgUnitKind.VILLAGE, "15.1", DAY);
        add("15.1.02", OrgUnitKind.VILLAGE, "15.1", DAY.plusDays(1));
        add("15.1.03", OrgUnitKind.VILLAGE, "15.1", null);
    }

    @Test
    void aVillageHasEndedOnTheFirstDayOnWhichItIsNoMore() {
        assertThat(EndedVillages.endedBy(orgUnits, DAY.minusDays(1))).isEmpty();
        assertThat(EndedVillages.endedBy(orgUnits, DAY)).containsExactly(OrgUnitId.of("15.1.01"));
        assertThat(EndedVillages.endedBy(orgUnits, DAY.plusDays(9)))
                .containsExactly(OrgUnitId.of("15.1.01"), OrgUnitId.of("15.1.02"));
    }

    @Test
    void aListIsOfRecordsThatStillStandInThemOrOfAllOthers() {
        // Given
        EndedVillages ended = on(DAY);

        // When
        String among = ended.among(new Conditions(), true, "r.state.closedOn").hql();
        String others = ended.among(new Conditions(), false, "r.state.closedOn").hql();

        // Then
        assertThat(among).contains("r.state.village in :endedVillages").contains("r.state.closedOn > :endedToday");
        assertThat(others).contains("not (r.state.village in :endedVillages");
        assertThat(ended.among(new Conditions(), null, "r.state.closedOn").parameters())
                .isEmpty();
    }

    @Test
    void whereNoVillageEndedAListOfTheirsIsEmpty() {
        EndedVillages none = on(DAY.minusDays(1));

        assertThat(none.among(new Conditions(), true, "r.state.closedOn").hql()).endsWith("(1 = 0)");
        assertThat(none.among(new Conditions(), false, "r.state.closedOn").hql())
                .endsWith("(1 = 1)");
    }

    private EndedVillages on(LocalDate today) {
        return new EndedVillages(
                orgUnits, Clock.fixed(today.atTime(12, 0).atZone(ZONE).toInstant(), ZONE));
    }

    private void add(String id, OrgUnitKind kind, String parent, @Nullable LocalDate to) {
        orgUnits.apply(new Event.OrgUnitChanged(
                new OrgUnit(
                        OrgUnitId.of(id),
                        null,
                        kind,
                        new Names(id, null),
                        OrgUnitId.of(parent),
                        null,
                        to,
                        null,
                        null,
                        false),
                1));
    }
}
