import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { homeQuery } from '../api/queries';
import { useLanguage } from '../messages/language';
import { formerName } from '../place/former';
import { useUnitNames } from './useUnitNames';

/** Within which unit the address asks to look, and the units that are offered: id and name, an empty id for all. */
export function useWithin(): { within: string; units: [string, string][] } {
  const { say, name } = useLanguage();
  const home = useSuspenseQuery(homeQuery()).data;
  const [params] = useSearchParams();
  const within = params.get('within') ?? '';
  const unitName = useUnitNames(within === '' ? [] : [within]);
  const units = new Map([
    ['', say('form.everywhere')],
    [home.orgUnit, formerName(name(home.names, home.orgUnit), home.validTo, say)],
    ...home.successors.map((step) => [step.orgUnit, name(step.names)] as const),
    ...home.predecessors.map((step) => [step.orgUnit, formerName(name(step.names), step.date, say)] as const),
  ]);
  if (!units.has(within)) units.set(within, unitName(within));
  return { within, units: [...units] };
}
