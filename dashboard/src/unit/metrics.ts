import type { Indicator, Metric } from '../api/shapes';
import { isByPart } from '../figure/byForm';

/** The indicator of the address, else the first that has a value, a share before a number; none where nothing is known. */
export function chosen(metrics: Metric[], code: string | null): Metric | undefined {
  return (
    metrics.find((metric) => metric.indicator === code) ??
    metrics.find((metric) => metric.state === 'VALUE' && metric.measureUnit === 'PERCENT') ??
    metrics.find((metric) => metric.state === 'VALUE') ??
    metrics.find((metric) => metric.state !== 'NO_DATA')
  );
}

/** Without the totals of indicators that have none by their nature: these are not missing. */
export function withTotal(metrics: Metric[], definitions: Indicator[]): Metric[] {
  const byPart = new Set(definitions.filter(isByPart).map(({ code }) => code));
  return metrics.filter((metric) => metric.state !== 'NO_DATA' || !byPart.has(metric.indicator));
}

/** Indicators of which something is known in the period, and those of which nothing is. */
export function parted(metrics: Metric[]): { known: Metric[]; unknown: Metric[] } {
  return {
    known: metrics.filter((metric) => metric.state !== 'NO_DATA'),
    unknown: metrics.filter((metric) => metric.state === 'NO_DATA'),
  };
}
