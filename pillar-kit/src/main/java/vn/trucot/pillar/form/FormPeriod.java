package vn.trucot.pillar.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;

/**
 * A period of a form, as it is for a unit on a day. Immutable.
 *
 * @param firstDay of the days that it is about
 * @param lastDay of the days that it is about
 * @param due last day on which a return is in time
 * @param openUntil last day on which returns are taken, as far as it is known; null if there is no such day yet
 * @param decision what somebody decided about it last; null if nobody did
 */
record FormPeriod(
        Period period,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate due,
        @Nullable LocalDate openUntil,
        State state,
        @Nullable PeriodDecision decision) {

    /** How far a period is. */
    enum State {
        NOT_BEGUN,
        RUNNING,
        /** Ended; a return is in time. */
        OPEN,
        /** The due day is over; returns are taken, and are late. */
        LATE,
        /** No return is taken, changed or decided about. */
        CLOSED,
        /** Was closed, and takes returns again. */
        REOPENED
    }

    /** @param last what was decided last about the unit or a whole that it is part of */
    static FormPeriod of(Form form, Period period, @Nullable PeriodDecision last, LocalDate today) {
        Schedule schedule = form.schedule();
        LocalDate openUntil = last == null ? schedule.openUntil(period) : last.openUntil();
        return new FormPeriod(
                period,
                schedule.firstDay(period),
                schedule.lastDay(period),
                schedule.due(period),
                openUntil,
                state(schedule, period, last, openUntil, today),
                last);
    }

    private static State state(
            Schedule schedule,
            Period period,
            @Nullable PeriodDecision last,
            @Nullable LocalDate openUntil,
            LocalDate today) {
        if ((last != null && last.closed()) || (openUntil != null && today.isAfter(openUntil))) {
            return State.CLOSED;
        }
        if (last != null) {
            return State.REOPENED;
        }
        if (today.isBefore(schedule.firstDay(period))) {
            return State.NOT_BEGUN;
        }
        if (!today.isAfter(schedule.lastDay(period))) {
            return State.RUNNING;
        }
        return today.isAfter(schedule.due(period)) ? State.LATE : State.OPEN;
    }

    boolean isClosed() {
        return state == State.CLOSED;
    }
}
