import type { Form } from '../api/shapes';
import {
  frequencyOf,
  IS_PERIOD,
  lastDayOf,
  periodBefore,
  periodOn,
  periodsOf,
  yearOf,
} from '../place/period';

type Timing = Pick<Form, 'frequency' | 'dueAfterDays'>;

/** The last day on which a return is in time, as an ISO date. */
export function dueDay(form: Timing, period: string): string {
  return moved(lastDayOf(period), form.dueAfterDays);
}

/** The last period that was due before a day, as the services count it for what is missing. */
export function lastDue(form: Timing, day: string): string {
  let period = periodOn(form.frequency, day);
  while (dueDay(form, period) >= day) period = periodBefore(period);
  return period;
}

/** The period in which a form is looked at: the one that is asked for, in the form's own kind; else the last due one. */
export function periodOfForm(form: Timing, asked: string | null, day: string): string {
  const due = lastDue(form, day);
  if (asked === null || !IS_PERIOD.test(asked)) return due;
  if (frequencyOf(asked) === form.frequency) return asked;
  const end = lastDayOf(asked);
  return periodOn(form.frequency, end < lastDayOf(due) ? end : lastDayOf(due));
}

/** The periods of the year of a period, and of the years around it. */
export function choiceOf(form: Timing, period: string, day: string): string[] {
  const last = Math.max(yearOf(period), yearOf(day));
  const first = Math.min(yearOf(period), yearOf(day) - 3);
  return Array.from({ length: last - first + 1 }, (_, i) =>
    periodsOf(form.frequency, last - i).reverse(),
  ).flat();
}

function moved(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
