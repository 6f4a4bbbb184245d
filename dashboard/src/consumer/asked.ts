import { grantsOf } from '../account/GrantsEditor';
import { typed } from '../account/useSend';
import type { ConsumerChange } from '../api/shapes';
import type { Grant, Role } from '../session/grants';

/** What a system may be: one that reads, or one that writes too. */
export const ROLES_OF_SYSTEMS: readonly Role[] = ['viewer', 'system'];

export const FIRST_OF_A_SYSTEM: Grant = { role: 'viewer', pillar: undefined, unit: undefined };

/** What was typed into the fields of a system; a day that it ends on is its last one. */
export function asked(fields: FormData, grants: readonly Grant[]): Omit<ConsumerChange, 'active'> {
  const last = typed(fields, 'expiresOn');
  return {
    title: typed(fields, 'title'),
    organisation: typed(fields, 'organisation'),
    contact: typed(fields, 'contact'),
    grants: grantsOf(grants, fields),
    perMinute: Number(typed(fields, 'perMinute')),
    perDay: Number(typed(fields, 'perDay')),
    ...(last === '' ? {} : { expiresAt: endOf(last) }),
  };
}

/** The moment at which a day of this place is over. */
export function endOf(day: string): string {
  const end = new Date(`${day}T00:00:00`);
  end.setDate(end.getDate() + 1);
  return end.toISOString();
}

/** The last day before a moment, as a field of days holds it. */
export function lastDayBefore(moment: string | undefined): string {
  if (moment === undefined) return '';
  const last = new Date(new Date(moment).getTime() - 1);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${last.getFullYear()}-${two(last.getMonth() + 1)}-${two(last.getDate())}`;
}
