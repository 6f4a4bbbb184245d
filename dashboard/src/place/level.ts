import { useSearchParams } from 'react-router';
import type { OrgUnitDetails, OrgUnitKind } from '../api/shapes';
import { useSetParams } from './params';
import { dayBefore, lastDayOf } from './period';

/** The day, or the last one on which the unit was there, or the first. */
export function dayWithin(unit: Pick<OrgUnitDetails, 'validFrom' | 'validTo'>, day: string): string {
  if (unit.validFrom !== undefined && day < unit.validFrom) return unit.validFrom;
  if (unit.validTo === undefined || day < unit.validTo) return day;
  return dayBefore(unit.validTo);
}

/** The kinds of units that there were within a unit on a day: districts are gone since July 2025. */
export function levelsOn(
  unit: Pick<OrgUnitDetails, 'validFrom' | 'validTo' | 'levels'>,
  asked: string,
): OrgUnitKind[] {
  const day = dayWithin(unit, asked);
  return unit.levels
    .filter(
      ({ validFrom, validTo }) =>
        (validFrom === undefined || validFrom <= day) && (validTo === undefined || day < validTo),
    )
    .map(({ kind }) => kind)
    .filter((kind) => RANKED.includes(kind));
}

/** What stands beside each other in a ranking; the bodies of a unit do not. */
const RANKED: OrgUnitKind[] = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'];

interface Level {
  /** The one that the address asks for, else the usual one, else the first that there was. */
  level: OrgUnitKind;
  levels: OrgUnitKind[];
  setLevel: (level: string) => void;
}

/** Which parts of a unit are looked at; known from the unit itself, so that no question is asked in vain. */
export function useLevel(
  unit: OrgUnitDetails,
  period: string,
  boundaries: string | undefined,
  usual?: OrgUnitKind,
): Level {
  const [params] = useSearchParams();
  const set = useSetParams();
  const levels = levelsOn(unit, boundaries ?? lastDayOf(period));
  const asked = RANKED.find((level) => level === params.get('level'));
  const level = asked ?? levels.find((known) => known === usual) ?? levels[0] ?? 'VILLAGE';
  return {
    level,
    levels: levels.includes(level) ? levels : [level, ...levels],
    setLevel: (next) => set({ level: next }),
  };
}
