import type { Pillar } from '../api/shapes';
import { isPillar } from '../place/paths';

export const ROLES = ['viewer', 'reporter', 'approver', 'administrator', 'auditor', 'system'] as const;
export type Role = (typeof ROLES)[number];

/** A role in a pillar or all of them, for a unit with all below it or for all units. */
export interface Grant {
  role: Role;
  pillar: Pillar | undefined;
  unit: string | undefined;
}

/** Reads `reporter:society:15.132`; undefined if it is none. */
export function grantOf(text: string): Grant | undefined {
  const [role, pillar, unit, ...more] = text.split(':');
  const known = ROLES.find((each) => each === role);
  if (known === undefined || unit === undefined || more.length > 0) return undefined;
  if (pillar !== '*' && !isPillar(pillar)) return undefined;
  return { role: known, pillar: pillar === '*' ? undefined : pillar, unit: unit === '*' ? undefined : unit };
}

export function textOf({ role, pillar, unit }: Grant): string {
  return `${role}:${pillar ?? '*'}:${unit ?? '*'}`;
}

/** Who enters and corrects what units report. */
export const WRITERS: readonly Role[] = ['reporter', 'approver', 'administrator'];
/** Who may ask about figures: whoever reads what is not public too. */
export const ASKERS: readonly Role[] = ['viewer', 'auditor', ...WRITERS];
/** Who decides about what was submitted. */
export const DECIDERS: readonly Role[] = ['approver', 'administrator'];

/** Who may have the gateway compared with the pillars. */
export const COMPARERS: readonly Role[] = ['administrator', 'auditor'];

/** Whether a right is one in a pillar for a unit or what it is part of; without a unit, for any. */
export function reaches(grant: Grant, pillar: Pillar, unit?: string): boolean {
  if (grant.pillar !== undefined && grant.pillar !== pillar) return false;
  return (
    unit === undefined || grant.unit === undefined || unit === grant.unit || unit.startsWith(`${grant.unit}.`)
  );
}

/** The unit that somebody works for: of the strongest right that names one. */
export function ownUnit(grants: readonly string[]): string | undefined {
  const strength: Role[] = ['reporter', 'approver', 'administrator', 'viewer', 'auditor', 'system'];
  const known = grants.map(grantOf).filter((grant) => grant?.unit !== undefined);
  return strength.flatMap((role) => known.filter((grant) => grant?.role === role))[0]?.unit;
}

/** Where to go after signing in: a page of this site, else the one given. */
export function backTo(from: string | null, otherwise: string): string {
  return from !== null && /^\/(?![/\\])/.test(from) && !/^\/account(?:[?#]|$)/.test(from) ? from : otherwise;
}
