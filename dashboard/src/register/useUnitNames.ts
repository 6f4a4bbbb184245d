import { useQuery } from '@tanstack/react-query';
import { orgUnitsQuery } from '../api/queries';
import { useLanguage } from '../messages/language';

/** Names units; one that is not known, or not yet, by its id. */
export function useUnitNames(ids: string[]): (id: string) => string {
  const { name } = useLanguage();
  const units = useQuery({
    ...orgUnitsQuery({ id: ids, size: Math.max(ids.length, 1) }),
    enabled: ids.length > 0,
    placeholderData: (old) => old,
  });
  const known = new Map(units.data?.items.map((unit) => [unit.id, unit.names]));
  return (id) => name(known.get(id), id);
}
