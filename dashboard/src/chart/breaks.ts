import type { OrgUnitDetails, Succession } from '../api/shapes';
import { frequencyOf, periodOn } from '../place/period';

/** A day on which the unit began or ended by a merger, split or rename. */
export interface Break {
  date: string;
  /** The period of the chart in which the day lies. */
  period: string;
  kind: 'begun' | 'ended';
  links: Succession[];
}

/** Where a series of a unit breaks, in the chart's periods. */
export function breaksOf(unit: OrgUnitDetails, periods: string[]): Break[] {
  const first = periods[0];
  if (first === undefined) return [];
  const frequency = frequencyOf(first);
  const at = (date: string, kind: Break['kind'], links: Succession[]): Break => ({
    date,
    period: periodOn(frequency, date),
    kind,
    links,
  });
  const breaks: Break[] = [];
  if (unit.validFrom !== undefined) breaks.push(at(unit.validFrom, 'begun', unit.predecessors));
  if (unit.validTo !== undefined) breaks.push(at(unit.validTo, 'ended', unit.successors));
  return breaks.filter((found) => periods.includes(found.period));
}
