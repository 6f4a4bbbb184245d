import { formatDate } from '../messages/format';
import type { Say } from '../messages/language';
import { dayBefore } from './period';

/** The name of a unit that is no more on a day: another one may bear it now. */
export function formerName(name: string, end: string | undefined, say: Say): string {
  return end === undefined ? name : say('unit.former', { unit: name, day: formatDate(dayBefore(end)) });
}

/** The official code, as people know it: 04630 of 15~2025.04630. */
export function codeOf(id: string): string {
  return (id.split('.').at(-1) ?? id).replace(/~\d{4}$/, '');
}
