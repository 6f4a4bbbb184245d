import type { Indicator, Series } from '../api/shapes';
import { isByForm } from './byForm';

/** The returns of forms that were due, of a unit or of all that is part of it, and how many of them came late or not at all. */
export interface Returns {
  due: number;
  late: number;
  demo: boolean;
}

const ON_TIME = '.REPORT.ON_TIME';

/** The indicators, of each pillar one, that tell which returns came in time. */
export function onTimeIndicators(indicators: Indicator[]): Indicator[] {
  return indicators.filter((indicator) => indicator.code.endsWith(ON_TIME) && isByForm(indicator));
}

/** Their codes, joined as an address has them. */
export function onTimeCodes(indicators: Indicator[]): string {
  return onTimeIndicators(indicators)
    .map(({ code }) => code)
    .join(',');
}

/** The returns of each unit over all forms; a unit of which nothing was due is left out. */
export function returnsByUnit({ series }: Pick<Series, 'series'>): Map<string, Returns> {
  const byUnit = new Map<string, Returns>();
  for (const { orgUnit, numerators, denominators, demo } of series) {
    const due = denominators?.[0] ?? 0;
    if (due === 0) continue;
    const known = byUnit.get(orgUnit) ?? { due: 0, late: 0, demo: false };
    byUnit.set(orgUnit, {
      due: known.due + due,
      late: known.late + due - (numerators?.[0] ?? 0),
      demo: known.demo || demo,
    });
  }
  return byUnit;
}
