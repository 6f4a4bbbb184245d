import { useQuery } from '@tanstack/react-query';
import { metricsQuery } from '../api/queries';
import type { HeldParts, OrgUnitDetails } from '../api/shapes';
import { usePlace } from '../place/place';

/** How much of a unit is held in the period of the address; undefined if all is, or nobody has said how much there is. */
export function useHeld(unit: Pick<OrgUnitDetails, 'id' | 'partCounts'> | undefined): HeldParts | undefined {
  const { period, boundaries } = usePlace();
  const { data } = useQuery({
    ...metricsQuery({ orgUnit: unit?.id ?? '', period, boundaries }),
    enabled: unit?.partCounts !== undefined,
  });
  return data?.metrics.find((metric) => metric.held !== undefined)?.held;
}
