import type { Indicator, RegisterRecord } from '../api/shapes';

/** What a model wants to reach. */
export interface ModelGoal {
  indicator: string;
  orgUnit: string;
  goal: number;
  dueOn: string;
  since: string;
  baseline: number | undefined;
}

/** The goal of a model; what keeps its result from being counted, if anything does. */
export function goalOf(
  record: RegisterRecord,
  indicators: readonly Pick<Indicator, 'code'>[],
): ModelGoal | 'incomplete' | 'unknown' {
  const { goalIndicator, targetValue, targetDate, baselineValue, orgUnit, startedOn } = record;
  if (typeof goalIndicator !== 'string' || typeof targetValue !== 'number' || typeof targetDate !== 'string')
    return 'incomplete';
  if (!indicators.some(({ code }) => code === goalIndicator)) return 'unknown';
  return {
    indicator: goalIndicator,
    orgUnit: String(orgUnit),
    goal: targetValue,
    dueOn: targetDate,
    since: String(startedOn),
    baseline: typeof baselineValue === 'number' ? baselineValue : undefined,
  };
}
