package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.measure.ExpectedUnits;
import vn.trucot.pillar.measure.RegisterUse;
import vn.trucot.pillar.measure.RegisterUses;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Who has returned a form for a period, and what; and who has not. */
@Singleton
class FormGrid {

    private static final int AT_ONCE = 1_000;

    /** How far the return of a unit is. */
    enum Progress {
        /** Nothing is there, and nothing is due yet. */
        EXPECTED,
        /** Nothing is there, and it is due. */
        MISSING,
        DRAFT,
        SUBMITTED,
        APPROVED,
        RETURNED
    }

    /**
     * One unit.
     *
     * @param late whether it was received after the due day, or is missing after it
     * @param figures numbers by field, added up over the lines
     */
    record Cell(
            OrgUnitId orgUnit,
            Names names,
            Progress progress,
            boolean late,
            @Nullable LocalDate receivedOn,
            Map<String, BigDecimal> figures,
            boolean demo) {}

    /**
     * A form in a period.
     *
     * @param due last day on which a return is in time
     * @param counts number of units by progress
     * @param cells those that have to return it, and those that did without having to, in the order of their ids
     */
    record Grid(String form, Period period, LocalDate due, Map<Progress, Long> counts, List<Cell> cells) {}

    /** A return that is due and not there. */
    record Missing(String form, Period period, LocalDate due, OrgUnitId orgUnit, Names names) {}

    private final Forms forms;
    private final FormRegisters registers;
    private final FormMeasures measures;
    private final RegisterUses uses;
    private final OrgUnits orgUnits;
    private final Clock clock;

    FormGrid(
            Forms forms,
            FormRegisters registers,
            FormMeasures measures,
            RegisterUses uses,
            OrgUnits orgUnits,
            Clock clock) {
        this.forms = forms;
        this.registers = registers;
        this.measures = measures;
        this.uses = uses;
        this.orgUnits = orgUnits;
        this.clock = clock;
    }

    /**
     * All units of a form in a period.
     *
     * @param within only this unit and what is part of it; null for all
     */
    Grid of(String code, Period period, @Nullable OrgUnitId within) {
        Form form = forms.version(code, period);
        LocalDate today = LocalDate.now(clock);
        List<Cell> cells = cells(form, period, within, today);
        Map<Progress, Long> counts = new TreeMap<>();
        cells.forEach(cell -> counts.merge(cell.progress(), 1L, Long::sum));
        return new Grid(code, period, form.due(period), counts, cells);
    }

    /** Of each form the returns that are not there of the last period that was due before a day. */
    List<Missing> missing(LocalDate on, @Nullable OrgUnitId within) {
        List<Missing> missing = new ArrayList<>();
        for (Form form : forms.all()) {
            Period period = lastDue(form, on);
            if (form.holdsFor(period)) {
                cells(form, period, within, on).stream()
                        .filter(cell -> cell.progress() == Progress.MISSING || isUnsent(cell))
                        .map(cell -> new Missing(form.code(), period, form.due(period), cell.orgUnit(), cell.names()))
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    private static boolean isUnsent(Cell cell) {
        return cell.progress() == Progress.DRAFT && cell.receivedOn() == null;
    }

    /** The last period whose due day is before a day. */
    static Period lastDue(Form form, LocalDate on) {
        Period period = Period.of(form.frequency(), on);
        while (!form.due(period).isBefore(on)) {
            period = period.previous();
        }
        return period;
    }

    /** The units that have to return a form for a period. */
    Stream<OrgUnit> expected(Form form, Period period, @Nullable OrgUnitId within) {
        Map<String, RegisterUse> since = uses.inUse(measures.reporting(form.code()));
        return orgUnits.all()
                .filter(unit -> isWithin(unit, within))
                .filter(unit -> form.isExpected(unit, period) && isInUse(unit, period, since));
    }

    private static boolean isWithin(OrgUnit unit, @Nullable OrgUnitId within) {
        return within == null || unit.id().equals(within) || unit.id().text().startsWith(within.text() + ".");
    }

    /** The units that must return a form for a period, and those that did, as a day sees them. */
    List<Cell> cells(Form form, Period period, @Nullable OrgUnitId within, LocalDate today) {
        Map<String, RegisterUse> since = uses.inUse(measures.reporting(form.code()));
        List<OrgUnit> candidates = orgUnits.all()
                .filter(unit -> form.mayBeOf(unit.kind()))
                .filter(unit -> isWithin(unit, within))
                .sorted(Comparator.comparing(unit -> unit.id().text()))
                .toList();
        Map<UUID, FormReturn> returns = returns(form, period, candidates);
        List<Cell> cells = new ArrayList<>();
        for (OrgUnit unit : candidates) {
            FormReturn found = returns.get(FormReturn.id(form.code(), unit.id(), period));
            if (found != null) {
                cells.add(cell(form, found, unit.names()));
            } else if (form.isExpected(unit, period) && isInUse(unit, period, since)) {
                boolean due = form.due(period).isBefore(today);
                cells.add(new Cell(
                        unit.id(),
                        unit.names(),
                        due ? Progress.MISSING : Progress.EXPECTED,
                        due,
                        null,
                        Map.of(),
                        unit.demo()));
            }
        }
        return cells;
    }

    private static boolean isInUse(OrgUnit unit, Period period, Map<String, RegisterUse> since) {
        RegisterUse use = since.get(ExpectedUnits.provinceOf(unit.id()));
        return use != null && !use.firstDay().isAfter(period.lastDay());
    }

    private Map<UUID, FormReturn> returns(Form form, Period period, List<OrgUnit> units) {
        Map<UUID, FormReturn> found = new HashMap<>();
        List<UUID> ids = units.stream()
                .map(unit -> FormReturn.id(form.code(), unit.id(), period))
                .toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            found.putAll(registers.of(form.code()).states(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
        }
        return found;
    }

    static Cell cell(Form form, FormReturn found, Names names) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        found.lines().forEach(line -> line.figures()
                .forEach((field, number) -> totals.merge(field, number, BigDecimal::add)));
        LocalDate received = found.receivedOn();
        return new Cell(
                found.orgUnit(),
                names,
                Progress.valueOf(found.state().name()),
                received != null && received.isAfter(form.due(found.period())),
                received,
                totals,
                found.demo());
    }
}
