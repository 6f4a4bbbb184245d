package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.form.FormGrid.Cell;
import vn.trucot.pillar.form.FormGrid.Progress;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.Stored;

/** What is still to be done about returns, by who reports and by who decides. */
@Singleton
class OpenReturns {

    private static final Set<FormReturn.State> UNFINISHED =
            Set.of(FormReturn.State.DRAFT, FormReturn.State.SUBMITTED, FormReturn.State.RETURNED);

    /**
     * A return that is expected, missing, begun, waiting or given back.
     *
     * @param due last day on which it is in time
     * @param late whether it was received after that, or is not there after it
     * @param reminded who reminded of it last; null if nobody did
     */
    record Open(
            String form,
            Names formNames,
            Period period,
            LocalDate due,
            OrgUnitId orgUnit,
            Names names,
            Progress progress,
            boolean late,
            @Nullable Reminder reminded,
            boolean demo) {

        Open reminded(@Nullable Reminder by) {
            return new Open(form, formNames, period, due, orgUnit, names, progress, late, by, demo);
        }
    }

    /**
     * A part of them, what was due first before what is due later.
     *
     * @param counts how many there are in all, by progress
     */
    record Work(Map<Progress, Long> counts, List<Open> items) {}

    private final Forms forms;
    private final FormRegisters registers;
    private final FormGrid grid;
    private final Reminders reminders;
    private final OrgUnits orgUnits;
    private final Clock clock;

    OpenReturns(
            Forms forms, FormRegisters registers, FormGrid grid, Reminders reminders, OrgUnits orgUnits, Clock clock) {
        this.forms = forms;
        this.registers = registers;
        this.grid = grid;
        this.reminders = reminders;
        this.orgUnits = orgUnits;
        this.clock = clock;
    }

    /**
     * Of each form what the last period that was due, and those that have ended since, still need; and what was begun of others.
     *
     * @param within only this unit and what is part of it; null for all
     * @param progress only these; empty for all
     */
    Work of(@Nullable OrgUnitId within, Set<Progress> progress, int most) {
        LocalDate today = LocalDate.now(clock);
        List<Open> open = new ArrayList<>();
        for (Form form : forms.all()) {
            Set<UUID> seen = new HashSet<>();
            for (Period period = FormGrid.lastDue(form, today);
                    form.schedule().lastDay(period).isBefore(today);
                    period = period.next()) {
                if (form.holdsFor(period)) {
                    Period of = period;
                    Form version = forms.version(form.code(), period);
                    grid.cells(version, period, within, today).stream()
                            .filter(cell -> seen.add(FormReturn.id(form.code(), cell.orgUnit(), of)))
                            .map(cell -> open(version, of, cell))
                            .forEach(open::add);
                }
            }
            unfinished(form, within).stream()
                    .filter(found -> seen.add(found.id()))
                    .map(found -> open(form, found.record().period(), cell(form, found.record())))
                    .forEach(open::add);
        }
        open.removeIf(one -> one.progress() == Progress.APPROVED);
        Map<Progress, Long> counts = new TreeMap<>();
        open.forEach(one -> counts.merge(one.progress(), 1L, Long::sum));
        return new Work(
                counts,
                reminded(open.stream()
                        .filter(one -> progress.isEmpty() || progress.contains(one.progress()))
                        .sorted(Comparator.comparing(Open::due)
                                .thenComparing(Open::form)
                                .thenComparing(one -> one.orgUnit().text())
                                .thenComparing(one -> one.period().toString()))
                        .limit(most)
                        .toList()));
    }

    private List<Open> reminded(List<Open> items) {
        Map<String, Map<OrgUnitId, Reminder>> known = new HashMap<>();
        return items.stream()
                .map(one -> one.reminded(known.computeIfAbsent(
                                one.form() + " " + one.period(), each -> reminders.of(one.form(), one.period()))
                        .get(one.orgUnit())))
                .toList();
    }

    private List<Stored<FormReturn>> unfinished(Form form, @Nullable OrgUnitId within) {
        Conditions conditions = new ReturnResource.Filter(null, within, null, null)
                .conditions(form.code())
                .and("r.state.state in :states", "states", UNFINISHED);
        return registers
                .of(form.code())
                .page(conditions, new Paging(0, Paging.LARGEST), "period", "orgUnit")
                .items();
    }

    private Cell cell(Form form, FormReturn found) {
        OrgUnit unit = orgUnits.find(found.orgUnit());
        return FormGrid.cell(
                form, found, unit == null ? new Names(found.orgUnit().text(), null) : unit.names());
    }

    private static Open open(Form form, Period period, Cell cell) {
        return new Open(
                form.code(),
                form.names(),
                period,
                form.due(period),
                cell.orgUnit(),
                cell.names(),
                cell.progress(),
                cell.late(),
                null,
                cell.demo());
    }
}
