import type { Indicator, Metric, Pillar, SeriesEntry } from '../api/shapes';
import { PILLARS } from '../place/paths';
import { folded } from '../search/folded';

/** What of the indicators is looked at; what is undefined or empty leaves all in. */
export interface Wanted {
  words: string;
  group: string | undefined;
  level: string | undefined;
  frequency: string | undefined;
  withTarget: boolean;
}

/** An indicator beside its figure and the years before. */
export interface Entry {
  indicator: Indicator;
  metric: Metric | undefined;
  years: SeriesEntry | undefined;
}

/** Where an indicator stands in the catalogue: the national index is of no pillar, though one service holds it. */
export type Group = Pillar | 'national';

export const GROUPS: Group[] = [...PILLARS, 'national'];

export function groupOf({ code, pillar }: Pick<Indicator, 'code' | 'pillar'>): Group {
  return code.startsWith('DTI.') ? 'national' : pillar;
}

/** As many codes as an address may name, however long they are. */
const CODES_AT_ONCE = 80;

/** The codes of all indicators for as many requests as it takes. */
export function codesInParts(indicators: Pick<Indicator, 'code'>[]): string[] {
  const codes = indicators.map(({ code }) => code);
  const parts = Math.ceil(codes.length / CODES_AT_ONCE);
  return Array.from({ length: parts }, (_, i) =>
    codes.slice(i * CODES_AT_ONCE, (i + 1) * CODES_AT_ONCE).join(','),
  );
}

export function entriesOf(indicators: Indicator[], metrics: Metric[], series: SeriesEntry[]): Entry[] {
  const metricOf = new Map(metrics.map((metric) => [metric.indicator, metric]));
  const yearsOf = new Map(series.map((entry) => [entry.indicator, entry]));
  return indicators.map((indicator) => ({
    indicator,
    metric: metricOf.get(indicator.code),
    years: yearsOf.get(indicator.code),
  }));
}

export function isWanted({ indicator, metric }: Entry, wanted: Wanted, name: string): boolean {
  return (
    folded(`${indicator.code} ${name}`).includes(folded(wanted.words)) &&
    (wanted.group === undefined || groupOf(indicator) === wanted.group) &&
    (wanted.level === undefined || indicator.level === wanted.level) &&
    (wanted.frequency === undefined || indicator.frequency === wanted.frequency) &&
    (!wanted.withTarget || metric?.target !== undefined)
  );
}

/** The points of a small line in a box: years from left to right, the least value at the bottom; apart where one is missing. */
export function sparkLines(values: readonly (number | null)[], width: number, height: number): string[] {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return [];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (i: number) => round((i * width) / (values.length - 1));
  const y = (value: number) =>
    round(high === low ? height / 2 : height - ((value - low) * height) / (high - low));
  const lines: string[][] = [[]];
  values.forEach((value, i) => {
    if (value === null) lines.push([]);
    else lines.at(-1)?.push(`${x(i)},${y(value)}`);
  });
  return lines.filter((points) => points.length > 0).map((points) => points.join(' '));
}

const round = (value: number) => Math.round(10 * value) / 10;
