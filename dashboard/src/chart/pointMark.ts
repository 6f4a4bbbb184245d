import type { Indicator, PeriodState, SeriesEntry } from '../api/shapes';
import { coverageInWords, coveredInSeries } from '../figure/coverage';
import type { Say } from '../messages/language';

/** Why a point is not to be read like the others. */
export interface PointMark {
  /** Of a period that is not over, or of one that is and lacks something. */
  kind: 'running' | 'partial' | 'whole';
  /** Whether it is made of generated figures. */
  generated: boolean;
  /** What it covers: 9/12 months. */
  words: string[];
}

type Points = Pick<SeriesEntry, 'states' | 'incomplete' | 'demo' | 'demoPeriods'>;

/** Whether anything generated is in the figure of a period: where not all of a series is, it says of which. */
export function isGenerated({ states, demo, demoPeriods }: Points, period: string): boolean {
  return demo && states[period] === undefined && (demoPeriods === undefined || demoPeriods.includes(period));
}

/** Undefined of a real point that covers all of a period that is over, and where there is none. */
export function pointMark(
  entry: Points,
  period: string,
  periodState: PeriodState | undefined,
  indicator: Pick<Indicator, 'level' | 'frequency'>,
  say: Say,
): PointMark | undefined {
  if (entry.states[period] !== undefined) return undefined;
  const found = entry.incomplete?.[period];
  const words = found === undefined ? [] : coverageInWords(coveredInSeries(found, indicator), say);
  const running = periodState === 'RUNNING' || periodState === 'NOT_BEGUN';
  const kind = running ? 'running' : found === undefined ? 'whole' : 'partial';
  const generated = isGenerated(entry, period);
  return kind === 'whole' && !generated ? undefined : { kind, generated, words };
}

/** All that is to be said of a point, on one line. */
export function markInWords({ kind, generated, words }: PointMark, say: Say): string {
  const first =
    kind === 'running'
      ? [say('period.state.RUNNING')]
      : kind === 'partial' && words.length === 0
        ? [say('covered.partly')]
        : [];
  return [...(generated ? [say('chart.generated')] : []), ...first, ...words].join(' · ');
}
