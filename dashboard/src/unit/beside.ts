import type { Metric } from '../api/shapes';

/** An indicator of several units and of all of them together. */
export interface Beside {
  together: Metric;
  /** In the order of the units; undefined: not there yet. */
  each: (Metric | undefined)[];
}

/** The indicators of which anything is known of one of the units. */
export function beside(together: Metric[], units: (Metric[] | undefined)[]): Beside[] {
  const byCode = units.map((metrics) => new Map(metrics?.map((metric) => [metric.indicator, metric])));
  return together
    .map((metric) => ({ together: metric, each: byCode.map((of) => of.get(metric.indicator)) }))
    .filter(({ together: whole, each }) =>
      [whole, ...each].some((metric) => metric !== undefined && metric.state !== 'NO_DATA'),
    );
}
