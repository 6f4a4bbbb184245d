import type { PeriodState } from '../api/shapes';

export type Frequency = 'YEAR' | 'QUARTER' | 'MONTH';

/** The year before the programme began: what is older is not looked for. */
export const FIRST_YEAR = 2019;

/** A period as addresses and answers write it. */
export const IS_PERIOD = /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/;

export function frequencyOf(period: string): Frequency {
  if (period.length === 4) return 'YEAR';
  return period.includes('Q') ? 'QUARTER' : 'MONTH';
}

export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** The first and last period of a frequency within years, as the API writes a range. */
export function rangeOf(frequency: Frequency, from: number, to: number): string {
  switch (frequency) {
    case 'YEAR':
      return `${from}..${to}`;
    case 'QUARTER':
      return `${from}-Q1..${to}-Q4`;
    case 'MONTH':
      return `${from}-01..${to}-12`;
  }
}

export function periodsOf(frequency: Frequency, year: number): string[] {
  switch (frequency) {
    case 'YEAR':
      return [String(year)];
    case 'QUARTER':
      return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
    case 'MONTH':
      return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
  }
}

export function yearBefore(period: string): string {
  return `${yearOf(period) - 1}${period.slice(4)}`;
}

/** The last day of a period as an ISO date. */
export function lastDayOf(period: string): string {
  const year = yearOf(period);
  const frequency = frequencyOf(period);
  const month =
    frequency === 'YEAR'
      ? 12
      : frequency === 'QUARTER'
        ? Number(period.slice(6)) * 3
        : Number(period.slice(5));
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** How far a period is on a day, by the calendar; undefined of what an address gives for a period and is none. */
export function stateOn(period: string, day: string): PeriodState | undefined {
  if (!/^\d{4}(-Q[1-4]|-\d{2})?$/.test(period)) return undefined;
  if (day > lastDayOf(period)) return 'ENDED';
  return period === periodOn(frequencyOf(period), day) ? 'RUNNING' : 'NOT_BEGUN';
}

/** The period of a frequency in which a day lies. */
export function periodOn(frequency: Frequency, day: string): string {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  switch (frequency) {
    case 'YEAR':
      return year;
    case 'QUARTER':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'MONTH':
      return day.slice(0, 7);
  }
}

export function dayBefore(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - 1);
  return moment.toISOString().slice(0, 10);
}
