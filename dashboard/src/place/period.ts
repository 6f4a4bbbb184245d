import type { PeriodState } from '../api/shapes';

export type Frequency = 'YEAR' | 'NINE_MONTHS' | 'HALF_YEAR' | 'QUARTER' | 'MONTH';

export const FINEST_FIRST: Frequency[] = ['MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR'];

const MONTHS: Record<Frequency, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, NINE_MONTHS: 9, YEAR: 12 };

/** The year before the programme began: what is older is not looked for. */
export const FIRST_YEAR = 2019;

/** A period as addresses and answers write it. */
export const IS_PERIOD = /^\d{4}(-Q[1-4]|-S[12]|-P9M|-(0[1-9]|1[0-2]))?$/;

export function frequencyOf(period: string): Frequency {
  switch (period.charAt(5)) {
    case '':
      return 'YEAR';
    case 'P':
      return 'NINE_MONTHS';
    case 'S':
      return 'HALF_YEAR';
    case 'Q':
      return 'QUARTER';
    default:
      return 'MONTH';
  }
}

/** Whether figures of the shorter periods can make those of the longer ones; no half-years make nine months. */
export function isMadeOf(longer: Frequency, shorter: Frequency): boolean {
  return MONTHS[longer] > MONTHS[shorter] && MONTHS[longer] % MONTHS[shorter] === 0;
}

export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** The first and last period of a frequency within years, as the API writes a range. */
export function rangeOf(frequency: Frequency, from: number, to: number): string {
  return `${periodsOf(frequency, from)[0]}..${periodsOf(frequency, to).at(-1)}`;
}

export function periodsOf(frequency: Frequency, year: number): string[] {
  const count = Math.floor(12 / MONTHS[frequency]);
  return Array.from({ length: count }, (_, i) => periodAt(frequency, year, i + 1));
}

/** Which of its kind in the year: the second quarter, the ninth month. */
function periodAt(frequency: Frequency, year: number | string, position: number): string {
  switch (frequency) {
    case 'YEAR':
      return String(year);
    case 'NINE_MONTHS':
      return `${year}-P9M`;
    case 'HALF_YEAR':
      return `${year}-S${position}`;
    case 'QUARTER':
      return `${year}-Q${position}`;
    case 'MONTH':
      return `${year}-${String(position).padStart(2, '0')}`;
  }
}

function positionOf(period: string): number {
  switch (frequencyOf(period)) {
    case 'YEAR':
    case 'NINE_MONTHS':
      return 1;
    case 'MONTH':
      return Number(period.slice(5));
    default:
      return Number(period.slice(6));
  }
}

export function yearBefore(period: string): string {
  return `${yearOf(period) - 1}${period.slice(4)}`;
}

/** The first day of a period as an ISO date. */
export function firstDayOf(period: string): string {
  return isoDay(yearOf(period), (positionOf(period) - 1) * MONTHS[frequencyOf(period)], 1);
}

/** The last day of a period as an ISO date. */
export function lastDayOf(period: string): string {
  return isoDay(yearOf(period), positionOf(period) * MONTHS[frequencyOf(period)], 0);
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** How far a period is on a day, by the calendar; undefined of what an address gives for a period and is none. */
export function stateOn(period: string, day: string): PeriodState | undefined {
  if (!IS_PERIOD.test(period)) return undefined;
  if (day > lastDayOf(period)) return 'ENDED';
  return day < firstDayOf(period) ? 'NOT_BEGUN' : 'RUNNING';
}

/** The period of a frequency in which a day lies; of nine months those of its year, which may be over by then. */
export function periodOn(frequency: Frequency, day: string): string {
  const month = Number(day.slice(5, 7));
  const position = frequency === 'NINE_MONTHS' ? 1 : Math.ceil(month / MONTHS[frequency]);
  return periodAt(frequency, day.slice(0, 4), position);
}

/** Days from one ISO date to another; below zero if the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function dayBefore(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - 1);
  return moment.toISOString().slice(0, 10);
}

/** The period of the same kind that ends where a period begins. */
export function periodBefore(period: string): string {
  return periodOn(frequencyOf(period), dayBefore(firstDayOf(period)));
}
