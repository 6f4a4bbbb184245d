import type { OrgUnit } from '../api/shapes';
import { today } from '../messages/format';
import type { Say } from '../messages/language';
import { formerName } from './former';

/** The first day on which a unit is no more; undefined while it is. */
export function endOf({ validTo }: Pick<OrgUnit, 'validTo'>): string | undefined {
  return validTo !== undefined && validTo <= today() ? validTo : undefined;
}

/** The name of a unit as its pages bear it: of one that is no more with its last day, another one may bear the name now. */
export function unitName(
  unit: Pick<OrgUnit, 'names' | 'validTo'>,
  named: (names: OrgUnit['names']) => string,
  say: Say,
): string {
  return formerName(named(unit.names), endOf(unit), say);
}
