import type { Contradiction } from '../api/shapes';

/** What a contradiction is about, as one text. */
export function keyOf({ indicator, orgUnit, period, breakdown }: Contradiction): string {
  return [indicator, orgUnit, period, breakdown].join(' ').trim();
}
