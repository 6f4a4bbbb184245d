import type { Say } from '../messages/language';
import { frequencyOf, IS_PERIOD } from './period';

/** A period in words: Quý 2/2024. */
export function periodInWords(period: string, say: Say): string {
  // an address may ask for anything; what the gateway says to it is shown on the page
  if (!IS_PERIOD.test(period)) return period;
  const year = period.slice(0, 4);
  switch (frequencyOf(period)) {
    case 'YEAR':
      return say('period.year', { year });
    case 'NINE_MONTHS':
      return say('period.nineMonths', { year });
    case 'HALF_YEAR':
      return say(period.endsWith('1') ? 'period.firstHalf' : 'period.secondHalf', { year });
    case 'QUARTER':
      return say('period.quarter', { quarter: period.slice(6), year });
    case 'MONTH':
      return say('period.month', { month: period.slice(5), year });
  }
}

/** A period where there is little room, the same in every language: Q2/2024, 06/2024. */
export function periodInShort(period: string): string {
  const [year, part] = period.split('-');
  return part === undefined ? period : `${part.replace('P', '')}/${year}`;
}
