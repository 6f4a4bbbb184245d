import type { RegisterRecord } from '../api/shapes';

/** Whether an identity stands for its unit no more on a day; the day it ends is the first on which it does not. */
export function endedOn(
  { validTo }: Pick<RegisterRecord, 'id'> & { validTo?: unknown },
  day: string,
): boolean {
  return typeof validTo === 'string' && validTo <= day;
}
