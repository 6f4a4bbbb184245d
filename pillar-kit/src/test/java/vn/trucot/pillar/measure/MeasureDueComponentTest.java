package vn.trucot.pillar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.DueDays;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class MeasureDueComponentTest {

    private static final String MEMBERS = "SOC.TEAM.MEMBERS";
    private static final int COMMUNES = 7;
    private static final LocalDate DECEMBER = LocalDate.of(2040, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2041, 1, 1);

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OrgUnits orgUnits;

    @Inject
    MovableClock clock;

    @Inject
    Measures measures;

    @Inject
    MeasureTables tables;

    @Inject
    MeasureRecords records;

    @Inject
    RegisterUses registers;

    @Inject
    DueUnits due;

    @Inject
    DueWake wake;

    private MeasuredFigures figures;
    private MeasureDue replica;
    private KnownUnits units;
    private final List<String> communes = new ArrayList<>();

    /** Of the communes of a province the first has records since October; it is New Year's Eve, and everything is counted. */
    @BeforeEach
    void aProvinceOnNewYearsEve() {
        Shelves.prepare(dataSource);
        figures = new MeasuredFigures(dataSource);
        replica = replica();
        units = new KnownUnits(orgUnits);
        for (int i = 0; i < COMMUNES; i++) {
            communes.add(units.commune());
        }
        clock.moveTo(DECEMBER);
        new DueDays(dataSource, clock, replica).begin();
        Shelves.add(dataSource, communes.getFirst(), LocalDate.of(2040, 10, 5), 12);
        QuarkusTransaction.requiringNew()
                .run(() -> records.measure(
                        Shelves.MEASURE,
                        Map.of(OrgUnitId.of(communes.getFirst()), new DaySpan(LocalDate.of(2040, 10, 5), null)),
                        "test"));
        replica.run();
    }

    @AfterEach
    void today() {
        clock.back();
    }

    /** Another process of the same service: two units in one transaction. */
    private MeasureDue replica() {
        MeasureDueSettings settings = new SmallRyeConfigBuilder()
                .withMapping(MeasureDueSettings.class)
                .withSources(new PropertiesConfigSource(Map.of("trucot.measure-due.chunk", "2"), "test", 100))
                .build()
                .getConfigMapping(MeasureDueSettings.class);
        return new MeasureDue(measures, tables, records, registers, due, orgUnits, settings, wake, clock);
    }

    @Test
    void firstRecordOfAProvinceMakesAllItsUnitsDue() {
        assertThat(figures.of(MEMBERS, communes.getFirst(), "2040-Q4")).hasValue("12 RECORDS");
        assertThat(communes.subList(1, COMMUNES))
                .allSatisfy(commune ->
                        assertThat(figures.of(MEMBERS, commune, "2040-Q4")).hasValue("0 RECORDS"));
        assertThat(revisions()).containsOnly(1L);
    }

    @Test
    void aUnitThatIsToldAnewAfterARestoreIsCountedAgainThoughItsNumberIsLower() {
        // Given
        OrgUnit unit = orgUnits.find(OrgUnitId.of(communes.getFirst()));
        List<OrgUnitId> before = seen(new Event.OrgUnitChanged(unit, 1_000_000, 1));

        // When
        List<OrgUnitId> after = seen(new Event.OrgUnitChanged(unit, 2, 2));
        List<OrgUnitId> again = seen(new Event.OrgUnitChanged(unit, 2, 2));

        // Then
        assertThat(before).containsExactly(unit.id());
        assertThat(after).containsExactly(unit.id());
        assertThat(again).isEmpty();
    }

    private List<OrgUnitId> seen(Event.OrgUnitChanged state) {
        return QuarkusTransaction.requiringNew().call(() -> tables.seen(List.of(state)));
    }

    @Test
    void unitsThatAnInterruptedRunLeftAreCountedByTheNext() {
        // Given
        clock.moveTo(NEW_YEAR);
        plan();
        assertThat(replica.countChunk(Shelves.MEASURE)).isEqualTo(2);
        assertThat(lag().unitsWaiting()).isPositive();
        assertThat(lag().countedTo()).isEqualTo(DECEMBER);

        // When
        replica().run();

        // Then
        assertThat(lag()).isEqualTo(new MeasureLag("shelves", NEW_YEAR, 0));
        assertThat(figures.of(MEMBERS, communes.getFirst(), "2041-Q1")).hasValue("12 RECORDS");
        assertThat(revisions()).containsOnly(2L);
    }

    @Test
    void replicasThatCountAtOnceCountEachUnitOnce() throws Exception {
        // Given
        clock.moveTo(NEW_YEAR);
        plan();
        long waiting = lag().unitsWaiting();
        List<Callable<Integer>> replicas = List.of(counting(replica()), counting(replica()), counting(replica()));

        // When
        int counted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (Future<Integer> each : threads.invokeAll(replicas)) {
                counted += each.get();
            }
        }
        replica.run();

        // Then
        assertThat(counted).isLessThanOrEqualTo((int) waiting);
        assertThat(lag()).isEqualTo(new MeasureLag("shelves", NEW_YEAR, 0));
        assertThat(revisions()).containsOnly(2L);
    }

    @Test
    void replicaSkipsWhatAnotherOneCounts() {
        // Given
        clock.moveTo(NEW_YEAR);
        plan();

        // When
        int counted = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(tables.take(Shelves.MEASURE)).isNotNull();
            return replica().countChunk(Shelves.MEASURE);
        });

        // Then
        assertThat(counted).isZero();
        assertThat(lag().unitsWaiting()).isPositive();
    }

    @Test
    void whatIsPutInWhileAUnitIsCountedIsNotTakenOutWithIt() {
        // Given
        Map<OrgUnitId, DaySpan> span = Map.of(OrgUnitId.of(communes.getFirst()), new DaySpan(DECEMBER, null));
        QuarkusTransaction.requiringNew().run(() -> tables.await(Shelves.MEASURE, span));

        // When
        QuarkusTransaction.requiringNew().run(() -> {
            List<MeasureTables.Waiting> read = tables.waiting(Shelves.MEASURE, 10);
            QuarkusTransaction.requiringNew().run(() -> tables.await(Shelves.MEASURE, span));
            tables.done(Shelves.MEASURE, read);
        });

        // Then
        assertThat(lag().unitsWaiting()).isEqualTo(1);
        replica.run();
    }

    private void plan() {
        QuarkusTransaction.requiringNew().run(() -> replica.plan(Shelves.MEASURE, NEW_YEAR, false));
    }

    private static Callable<Integer> counting(MeasureDue replica) {
        return () -> {
            int counted = 0;
            int chunk = replica.countChunk(Shelves.MEASURE);
            while (chunk > 0) {
                counted += chunk;
                chunk = replica.countChunk(Shelves.MEASURE);
            }
            return counted;
        };
    }

    private MeasureLag lag() {
        return tables.progress().stream()
                .filter(lag -> lag.measure().equals("shelves"))
                .findFirst()
                .orElseThrow();
    }

    /** How many revisions each commune has: one for each quarter if each was counted once. */
    private List<Long> revisions() {
        return communes.stream().map(figures::revisions).collect(Collectors.toList());
    }
}
