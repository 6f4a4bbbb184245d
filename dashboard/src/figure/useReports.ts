import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery, seriesQuery } from '../api/queries';
import type { OrgUnitKind } from '../api/shapes';
import { onTimeCodes } from './reports';

/** A unit, or those of a level in another. */
type Units = { orgUnit: string } | { level: OrgUnitKind; parent: string };

/** By form, how many of the returns that were due in a period came in time. */
export function useReports(units: Units, period: string, boundaries: string | undefined) {
  const { data: indicators } = useQuery(indicatorsQuery());
  const indicator = onTimeCodes(indicators?.items ?? []);
  return useQuery({
    ...seriesQuery({ ...units, indicator, period, boundaries, breakdown: 'form=*', detail: true }),
    enabled: indicator !== '',
  });
}
