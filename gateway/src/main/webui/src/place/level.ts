import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { orgUnitsQuery } from '../api/queries';
import type { OrgUnitKind } from '../api/shapes';
import { useSetParams } from './params';
import { lastDayOf } from './period';

const ORDER: OrgUnitKind[] = ['COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'];

export function levelsBelow(kind: OrgUnitKind): OrgUnitKind[] {
  const at = ORDER.indexOf(kind);
  return at < 0 ? [] : ORDER.slice(at + 1);
}

/** The level that the address asks for, else the first below a unit that it had in the period: districts are gone since July 2025. */
export function useLevel(
  orgUnit: string,
  kind: OrgUnitKind,
  period: string,
): [OrgUnitKind, (level: string) => void] {
  const [params] = useSearchParams();
  const set = useSetParams();
  const below = levelsBelow(kind);
  const asked = below.find((level) => level === params.get('level'));
  const districts = useQuery({
    ...orgUnitsQuery({ parent: orgUnit, level: 'DISTRICT', on: lastDayOf(period), size: 1 }),
    enabled: kind === 'PROVINCE' && asked === undefined,
  });
  const first = kind === 'PROVINCE' && districts.data?.total === 0 ? 'COMMUNE' : (below[0] ?? 'VILLAGE');
  return [asked ?? first, (level) => set({ level })];
}
