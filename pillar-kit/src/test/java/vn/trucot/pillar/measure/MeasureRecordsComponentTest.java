package vn.trucot.pillar.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.observation.Recorded;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class MeasureRecordsComponentTest {

    private static final String PROVINCE = "77";
    private static final int COMMUNES = 1_100;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    MeasureRecords records;

    @Inject
    MovableClock clock;

    @Inject
    OrgUnits orgUnits;

    @AfterEach
    void noShelves() {
        Shelves.removeAll(dataSource, PROVINCE);
    }

    @Test
    void unitsOfALargeBatchAreAllCounted() {
        // Given
        Shelves.prepare(dataSource);
        LocalDate since = LocalDate.now(clock).minusYears(1);
        Map<String, Integer> people = new TreeMap<>();
        for (int i = 0; i < COMMUNES; i++) {
            people.put(PROVINCE + ".1." + i, i);
        }
        people.forEach((commune, number) -> Shelves.add(dataSource, commune, since, number));
        Map<OrgUnitId, DaySpan> days =
                people.keySet().stream().collect(Collectors.toMap(OrgUnitId::of, commune -> new DaySpan(since, null)));

        // When
        Recorded recorded =
                QuarkusTransaction.requiringNew().call(() -> records.measure(Shelves.MEASURE, days, "test"));

        // Then
        MeasuredFigures figures = new MeasuredFigures(dataSource);
        assertThat(recorded).isEqualTo(new Recorded(5 * COMMUNES, 0, 0));
        assertThat(people)
                .allSatisfy((commune, number) -> assertThat(figures.of("SOC.TEAM.MEMBERS", commune, quarter(since)))
                        .hasValue(number + " RECORDS"));
    }

    @Test
    void whoChangesAFewUnitsIsToldSoonThatSomebodyElseIsChangingThem() throws SQLException {
        // Given
        KnownUnits.awaitThatRecordsAreTaken(orgUnits);
        Set<OrgUnitId> unit = Set.of(OrgUnitId.of(PROVINCE + ".2.1"));
        QuarkusTransaction.requiringNew().run(() -> records.lock(unit));
        try (Connection other = dataSource.getConnection();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("select 1 from measure_lock where org_unit = '" + PROVINCE + ".2.1' for update");

            // When
            Throwable failure =
                    catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> records.lock(unit)));

            // Then
            assertThat(failure).rootCause().isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState())
                    .isEqualTo("55P03"));
            other.rollback();
        }
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }
}
