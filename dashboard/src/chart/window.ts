import type { Indicator } from '../api/shapes';
import { today } from '../messages/format';
import { FIRST_YEAR, type Frequency, rangeOf, yearOf } from '../place/period';

const YEARS: Record<Frequency, number> = { YEAR: 7, QUARTER: 4, MONTH: 2 };

/** The periods around the one that is looked at: a year more than it, as far as there is one. */
export function windowOf(frequency: Frequency, period: string, thisYear = yearOf(today())): string {
  const last = Math.min(yearOf(period) + 1, Math.max(thisYear, yearOf(period)));
  return rangeOf(frequency, Math.max(FIRST_YEAR, last - YEARS[frequency] + 1), last);
}

/** The frequencies an indicator can be seen in, longest first: its own and all longer ones. */
export function frequenciesOf(indicator: Indicator): Frequency[] {
  const all: Frequency[] = ['YEAR', 'QUARTER', 'MONTH'];
  return all.slice(0, all.indexOf(indicator.frequency) + 1);
}
