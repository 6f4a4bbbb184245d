package vn.trucot.gov.dossier;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.gov.procedure.PublishedProcedures;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.record.RecordUnits;
import vn.trucot.problem.ProblemCode;

/** What must hold for counts of dossiers to be stored. */
@Singleton
class DossierRules {

    /** What is counted, and among which it is counted. */
    private record Part(
            String field,
            String name,
            ToLongFunction<DossierRequest> count,
            String wholeName,
            ToLongFunction<DossierRequest> whole) {

        Part(String field, ToLongFunction<DossierRequest> count, String whole, ToLongFunction<DossierRequest> of) {
            this(field, field, count, whole, of);
        }
    }

    /** The same rules as the check constraints of the table. */
    private static final List<Part> PARTS = List.of(
            new Part(
                    "online",
                    "online + postal",
                    asked -> asked.online() + asked.postal(),
                    "received",
                    DossierRequest::received),
            new Part("onTime", DossierRequest::onTime, "resolved", DossierRequest::resolved),
            new Part("overdue", DossierRequest::overdue, "received", DossierRequest::received),
            new Part("digitised", DossierRequest::digitised, "received", DossierRequest::received),
            new Part("withFee", DossierRequest::withFee, "received", DossierRequest::received),
            new Part("paidOnline", DossierRequest::paidOnline, "withFee", DossierRequest::withFee),
            new Part("rated", DossierRequest::rated, "resolved", DossierRequest::resolved),
            new Part("satisfied", DossierRequest::satisfied, "rated", DossierRequest::rated));

    private final RecordUnits units;
    private final OrgUnits orgUnits;
    private final PublishedProcedures procedures;
    private final Clock clock;

    DossierRules(RecordUnits units, OrgUnits orgUnits, PublishedProcedures procedures, Clock clock) {
        this.units = units;
        this.orgUnits = orgUnits;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Rejects rows that cannot be what a unit counted in a month. */
    void check(Batch<DossierRequest> batch) {
        LocalDate today = LocalDate.now(clock);
        units.check(
                batch,
                "orgUnit",
                DossierRequest::orgUnit,
                asked -> asked.period().firstDay(),
                asked -> asked.period().lastDay());
        Map<String, Set<OrgUnitId>> publishers = procedures.publishersOf(
                batch.rows().map(row -> row.value().procedureCode()).collect(Collectors.toSet()));
        batch.rows().toList().forEach(row -> {
            checkPeriod(batch, row, today);
            checkProcedure(batch, row, publishers);
            PARTS.forEach(part -> checkPart(batch, row, part));
        });
    }

    private static void checkPeriod(Batch<DossierRequest> batch, BatchRow<DossierRequest> row, LocalDate today) {
        Period period = row.value().period();
        if (period.frequency() != Frequency.MONTH) {
            batch.reject(
                    row, "period", ProblemCode.PERIOD_WRONG_FREQUENCY, "dossiers are counted by month, not " + period);
        } else if (period.firstDay().isAfter(today)) {
            batch.reject(row, "period", ProblemCode.PERIOD_IN_FUTURE, period + " has not begun, today is " + today);
        }
    }

    /** The procedure is published by the unit itself or by one that it is part of. */
    private void checkProcedure(
            Batch<DossierRequest> batch, BatchRow<DossierRequest> row, Map<String, Set<OrgUnitId>> publishers) {
        String code = row.value().procedureCode();
        Set<OrgUnitId> by = publishers.getOrDefault(code, Set.of());
        for (OrgUnitId unit = row.value().orgUnit(); unit != null; unit = parent(unit)) {
            if (by.contains(unit)) {
                return;
            }
        }
        batch.reject(
                row,
                "procedureCode",
                ProblemCode.PROCEDURE_UNKNOWN,
                "procedure '" + code + "' is published neither by "
                        + row.value().orgUnit() + " nor by a unit that it is part of");
    }

    private @Nullable OrgUnitId parent(OrgUnitId id) {
        OrgUnit unit = orgUnits.find(id);
        return unit == null ? null : unit.parent();
    }

    private static void checkPart(Batch<DossierRequest> batch, BatchRow<DossierRequest> row, Part part) {
        long count = part.count.applyAsLong(row.value());
        long whole = part.whole.applyAsLong(row.value());
        if (count > whole) {
            batch.reject(
                    row,
                    part.field,
                    ProblemCode.VALIDATION_FAILED,
                    part.name + " = " + count + " is above " + part.wholeName + " = " + whole);
        }
    }
}
