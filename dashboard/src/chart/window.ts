import type { Indicator } from '../api/shapes';
import { today } from '../messages/format';
import { FINEST_FIRST, FIRST_YEAR, type Frequency, isMadeOf, rangeOf, yearOf } from '../place/period';

const YEARS: Record<Frequency, number> = { YEAR: 7, NINE_MONTHS: 7, HALF_YEAR: 5, QUARTER: 4, MONTH: 2 };

/** The periods around the one that is looked at: a year more than it, as far as there is one. */
export function windowOf(frequency: Frequency, period: string, thisYear = yearOf(today())): string {
  const last = Math.min(yearOf(period) + 1, Math.max(thisYear, yearOf(period)));
  return rangeOf(frequency, Math.max(FIRST_YEAR, last - YEARS[frequency] + 1), last);
}

/** The frequencies an indicator can be seen in, longest first: its own and the longer ones that it makes up. */
export function frequenciesOf(indicator: Indicator): Frequency[] {
  const own = indicator.frequency;
  return FINEST_FIRST.filter((known) => known === own || isMadeOf(known, own)).reverse();
}
