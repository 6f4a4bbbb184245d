import { useQuery } from '@tanstack/react-query';
import { metricsQuery } from '../api/queries';
import type { HeldParts } from '../api/shapes';
import { usePlace } from '../place/place';

/** How much of a unit is held in the period of the address, from the answer that its page shows anyway; undefined if all is. */
export function useHeld(orgUnit: string): HeldParts | undefined {
  const { period, boundaries } = usePlace();
  const { data } = useQuery(metricsQuery({ orgUnit, period, boundaries }));
  return data?.metrics.find((metric) => metric.held !== undefined)?.held;
}
