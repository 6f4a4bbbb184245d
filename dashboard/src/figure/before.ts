import type { ScoreItem } from '../api/shapes';

/** The value a year before where it is held against the present one: a tick beside what has no value, or compares with nothing, misleads. */
export function comparedBefore({
  value,
  yearBefore,
}: Pick<ScoreItem, 'value' | 'yearBefore'>): number | undefined {
  return value === null || yearBefore?.comparable !== true ? undefined : yearBefore.value;
}
