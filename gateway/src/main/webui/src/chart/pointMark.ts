import type { Indicator, PeriodState, SeriesEntry } from '../api/shapes';
import { coverageInWords, coveredInSeries } from '../figure/coverage';
import type { Say } from '../messages/language';

/** Why a point is not to be read like the others. */
export interface PointMark {
  /** Of a period that is not over, or of one that is and lacks something. */
  kind: 'running' | 'partial';
  /** What it covers: 9/12 months. */
  words: string[];
}

/** Undefined of a point that covers all of a period that is over, and where there is none. */
export function pointMark(
  entry: Pick<SeriesEntry, 'states' | 'incomplete'>,
  period: string,
  periodState: PeriodState | undefined,
  indicator: Pick<Indicator, 'level' | 'frequency'>,
  say: Say,
): PointMark | undefined {
  if (entry.states[period] !== undefined) return undefined;
  const found = entry.incomplete?.[period];
  const words = found === undefined ? [] : coverageInWords(coveredInSeries(found, indicator), say);
  if (periodState === 'RUNNING' || periodState === 'NOT_BEGUN') return { kind: 'running', words };
  return found === undefined ? undefined : { kind: 'partial', words };
}

/** All that is to be said of a point, on one line. */
export function markInWords({ kind, words }: PointMark, say: Say): string {
  const first =
    kind === 'running' ? [say('period.state.RUNNING')] : words.length === 0 ? [say('covered.partly')] : [];
  return [...first, ...words].join(' · ');
}
