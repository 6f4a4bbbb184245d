import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { orgUnitsQuery } from '../api/queries';
import type { OrgUnitDetails, OrgUnitKind } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { dayWithin } from '../place/level';

/** Names the commune of a village, by which villages of one name are told apart; nothing on other levels. */
export function useCommunes(
  unit: OrgUnitDetails,
  level: OrgUnitKind,
  day: string,
): (orgUnit: string) => string | undefined {
  const { name } = useLanguage();
  const communes = useQuery({
    ...orgUnitsQuery({ level: 'COMMUNE', on: dayWithin(unit, day), size: 1000 }),
    enabled: level === 'VILLAGE' && unit.kind !== 'COMMUNE',
  });
  return useMemo(() => {
    const known = new Map(communes.data?.items.map(({ id, names }) => [id, name(names)]));
    return (orgUnit) => known.get(orgUnit.slice(0, orgUnit.lastIndexOf('.')));
  }, [communes.data, name]);
}
