import type { OrgUnit } from '../api/shapes';
import { today } from '../messages/format';
import type { Say } from '../messages/language';
import { formerName } from './former';

/** The name of a unit as its pages bear it: of one that is no more with its last day, another one may bear the name now. */
export function unitName(
  { names, validTo }: Pick<OrgUnit, 'names' | 'validTo'>,
  named: (names: OrgUnit['names']) => string,
  say: Say,
): string {
  return formerName(named(names), validTo !== undefined && validTo <= today() ? validTo : undefined, say);
}
