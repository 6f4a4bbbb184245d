package vn.trucot.pillar.form;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.form.FormGrid.Cell;
import vn.trucot.pillar.form.FormGrid.Progress;
import vn.trucot.pillar.register.ListAnswers.Row;

/** Who returned a form in each of several periods, and how late: units x periods. */
@Singleton
class FormStatus {

    /** So many periods are told of at once. */
    static final int MOST = 24;

    static final List<String> COLUMNS =
            List.of("orgUnit", "name", "form", "period", "due", "progress", "receivedOn", "daysLate", "demo");

    private final Forms forms;
    private final FormGrid grid;
    private final Clock clock;

    FormStatus(Forms forms, FormGrid grid, Clock clock) {
        this.forms = forms;
        this.grid = grid;
        this.clock = clock;
    }

    /**
     * A period and until when its returns are in time.
     *
     * @param due last day on which a return is in time
     */
    record Due(Period period, LocalDate due) {}

    /**
     * How far the return of a unit for a period is.
     *
     * @param daysLate days from the due day to the day on which it was received, or to today if it is not there; 0 if in time
     */
    record Of(Period period, Progress progress, @Nullable LocalDate receivedOn, long daysLate, boolean demo) {}

    /**
     * A unit.
     *
     * @param returns the latest period first; none for a period in which it does not have to return the form and did not
     * @param daysLate of all periods together
     */
    record Unit(OrgUnitId orgUnit, Names names, List<Of> returns, long daysLate) {

        Unit with(Of one) {
            return new Unit(
                    orgUnit,
                    names,
                    Stream.concat(returns.stream(), Stream.of(one)).toList(),
                    daysLate + one.daysLate());
        }
    }

    /**
     * Units x periods.
     *
     * @param periods the latest first
     * @param units in the order of their ids
     */
    record Matrix(String form, List<Due> periods, List<Unit> units) {

        void rows(Consumer<Row> use) {
            Map<Period, LocalDate> due = periods.stream().collect(Collectors.toMap(Due::period, Due::due));
            for (Unit unit : units) {
                for (Of one : unit.returns()) {
                    use.accept(new Row(
                            one.demo(),
                            Arrays.asList(
                                    unit.orgUnit(),
                                    unit.names().vi(),
                                    form,
                                    one.period(),
                                    due.get(one.period()),
                                    one.progress(),
                                    one.receivedOn(),
                                    one.daysLate(),
                                    one.demo())));
                }
            }
        }
    }

    /**
     * Periods of a form, and what each unit returned in them.
     *
     * @param within only this unit and what is part of it; null for all
     * @param last the latest period; null for the last that has ended
     */
    Matrix of(String code, @Nullable OrgUnitId within, @Nullable Period last, int count) {
        LocalDate today = LocalDate.now(clock);
        List<Period> periods = periods(code, last == null ? lastEnded(code, today) : last, count);
        SortedMap<String, Unit> units = new TreeMap<>();
        for (Period period : periods) {
            Form form = forms.version(code, period);
            for (Cell cell : grid.cells(form, period, within, today)) {
                Of found = new Of(
                        period, cell.progress(), cell.receivedOn(), daysLate(form, period, cell, today), cell.demo());
                units.merge(
                        cell.orgUnit().text(),
                        new Unit(cell.orgUnit(), cell.names(), List.of(found), found.daysLate()),
                        (there, added) -> there.with(found));
            }
        }
        return new Matrix(
                code,
                periods.stream()
                        .map(period ->
                                new Due(period, forms.version(code, period).due(period)))
                        .toList(),
                List.copyOf(units.values()));
    }

    private List<Period> periods(String code, Period last, int count) {
        forms.version(code, last);
        Form first = forms.versions(code).getFirst();
        List<Period> periods = new ArrayList<>();
        for (Period period = last; periods.size() < count && first.holdsFor(period); period = period.previous()) {
            periods.add(period);
        }
        return periods;
    }

    private Period lastEnded(String code, LocalDate today) {
        Form form = forms.versions(code).getLast();
        Period period = Period.of(form.frequency(), today);
        while (!form.schedule().lastDay(period).isBefore(today)) {
            period = period.previous();
        }
        return period;
    }

    private static long daysLate(Form form, Period period, Cell cell, LocalDate today) {
        LocalDate until = cell.receivedOn() == null ? today : cell.receivedOn();
        return Math.max(0, ChronoUnit.DAYS.between(form.due(period), until));
    }
}
