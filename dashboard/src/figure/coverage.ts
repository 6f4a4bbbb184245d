import type { Coverage, Incomplete, Indicator } from '../api/shapes';
import type { Say } from '../messages/language';
import type { MessageKey } from '../messages/vi';

/** How many of something are in a figure, of how many that should be. */
export interface Part {
  reporting: number;
  expected: number;
  /** What is counted, in words: communes, months. */
  of: MessageKey;
}

/** What a figure covers: units, the base periods inside its period, and reports, which are units times base periods. */
export interface Covered {
  units: Part;
  periods: Part;
  reports: Part;
}

type Base = Pick<Indicator, 'level' | 'frequency'>;

export function covered({ reporting, expected, periods, reports }: Coverage, { level }: Base): Covered {
  return {
    units: { reporting, expected, of: `covered.${level}` },
    periods: { ...periods, of: `covered.${periods.frequency}` },
    reports: { ...reports, of: 'covered.reports' },
  };
}

/** Of a point of a series, which says it only where something lacks. */
export function coveredInSeries(
  { units, periods, reports }: Incomplete,
  { level, frequency }: Base,
): Covered {
  const part = ([reporting = 0, expected = 0]: number[], of: MessageKey) => ({ reporting, expected, of });
  return {
    units: part(units, `covered.${level}`),
    periods: part(periods, `covered.${frequency}`),
    reports: part(reports, 'covered.reports'),
  };
}

const lacks = ({ reporting, expected }: Part) => reporting < expected;

export function isPartial({ units, periods, reports }: Covered): boolean {
  return [units, periods, reports].some(lacks);
}

/** The parts that lack something; reports only where every unit and every period is in it at least once. */
export function lacking({ units, periods, reports }: Covered): Part[] {
  const parts = [units, periods].filter(lacks);
  return (parts.length > 0 ? parts : [reports].filter(lacks)).filter(({ expected }) => expected > 1);
}

export function partInWords(part: Part, say: Say): string {
  return say('covered.part', { ...part, of: say(part.of) });
}

/**
 * 98/99 communes · 9/12 months: what lacks something, or that nothing does. Empty where nothing was expected, and where a single
 * report is all that was and it is missing, which the figure says itself.
 */
export function coverageInWords(of: Covered, say: Say): string[] {
  if (of.units.expected === 0) return [];
  return isPartial(of) ? lacking(of).map((part) => partInWords(part, say)) : [say('covered.complete')];
}
