package vn.trucot.gov.dossier;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.gov.dossier.DossierEvent.EventKind;
import vn.trucot.pillar.form.CountedReturns;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.record.RecordUnits;
import vn.trucot.pillar.security.RecordRights;
import vn.trucot.problem.ProblemCode;

/** What must hold for an event, whatever else was told. */
@Singleton
class EventChecks {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final OrgUnits orgUnits;
    private final RecordUnits units;
    private final RecordRights rights;
    private final CountedReturns returns;
    private final Clock clock;

    EventChecks(OrgUnits orgUnits, RecordUnits units, RecordRights rights, CountedReturns returns, Clock clock) {
        this.orgUnits = orgUnits;
        this.units = units;
        this.rights = rights;
        this.returns = returns;
        this.clock = clock;
    }

    /** The checks of a batch, on one day. */
    Batch batch() {
        return new Batch(LocalDate.now(clock.withZone(HERE)));
    }

    final class Batch {

        private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

        private final LocalDate today;

        Batch(LocalDate today) {
            this.today = today;
        }

        void check(long row, DossierEvent event, BatchFaults faults) {
            LocalDate day = event.at().atZoneSameInstant(HERE).toLocalDate();
            if (day.isAfter(today)) {
                faults.add(row, "at", ProblemCode.VALIDATION_FAILED, "at " + day + " is after today, " + today);
            } else if (day.isBefore(FIRST)) {
                faults.add(row, "at", ProblemCode.VALIDATION_FAILED, "at " + day + " is before " + FIRST);
            }
            checkUnit(row, event, day, faults);
            checkKind(row, event, faults);
        }

        private void checkUnit(long row, DossierEvent event, LocalDate day, BatchFaults faults) {
            RecordUnits.Refusal refusal = units.refusal(event.orgUnit(), day, day);
            if (refusal != null) {
                faults.add(row, "orgUnit", refusal.code(), refusal.reason());
                return;
            }
            OrgUnit unit = Objects.requireNonNull(orgUnits.find(event.orgUnit()));
            if (!returns.mayBeOf(DossierFeed.FORM, unit.kind())) {
                faults.add(
                        row,
                        "orgUnit",
                        ProblemCode.ORG_UNIT_WRONG_LEVEL,
                        "'" + unit.id() + "' is a " + unit.kind() + ", which handles no dossiers");
            } else if (!rights.mayChangeRecordsOf(unit.id())) {
                faults.add(
                        row, "orgUnit", ProblemCode.ROLE_MISSING, "you may not change records of '" + unit.id() + "'");
            }
        }

        private void checkKind(long row, DossierEvent event, BatchFaults faults) {
            if (event.kind() == EventKind.RECEIVED && event.procedure() == null) {
                missing(row, event, "procedure", faults);
            }
            if (event.kind() == EventKind.RECEIVED && event.channel() == null) {
                missing(row, event, "channel", faults);
            }
            if (event.kind() == EventKind.RATED && event.satisfied() == null) {
                missing(row, event, "satisfied", faults);
            }
            if (event.kind() == EventKind.CHANGED && told(event).allMatch(Objects::isNull)) {
                faults.add(row, "kind", ProblemCode.VALIDATION_FAILED, "an event CHANGED tells nothing that changed");
            }
        }

        private static void missing(long row, DossierEvent event, String field, BatchFaults faults) {
            faults.add(
                    row, field, ProblemCode.VALIDATION_FAILED, "an event " + event.kind() + " needs '" + field + "'");
        }

        private static Stream<@Nullable Object> told(DossierEvent event) {
            return Stream.of(
                    event.procedure(),
                    event.channel(),
                    event.due(),
                    event.digitised(),
                    event.withFee(),
                    event.paidOnline(),
                    event.noWrittenResult(),
                    event.electronicResult(),
                    event.reusedData(),
                    event.fromElsewhere(),
                    event.satisfied());
        }
    }
}
