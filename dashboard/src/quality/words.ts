import type { Indicator, Pillar, Series } from '../api/shapes';

/** The six words for data, as the state has them since 2025: đúng, đủ, sạch, sống, thống nhất, dùng chung. */
export const WORDS = ['VALID', 'COMPLETE', 'UNIQUE', 'FRESH', 'CONSISTENT', 'SHARED'] as const;

export type Word = (typeof WORDS)[number];

const ENDINGS: Record<Word, string> = {
  VALID: '.QUALITY.VALID',
  COMPLETE: '.REPORT.COMPLETE',
  UNIQUE: '.QUALITY.UNIQUE',
  FRESH: '.REPORT.ON_TIME',
  CONSISTENT: '.QUALITY.CONSISTENT',
  SHARED: '.QUALITY.SHARED',
};

/** How much of what is measured is good. */
export interface Share {
  indicator: string;
  breakdown: string;
  good: number;
  of: number;
  demo: boolean;
}

/** A form or a register, with what is known of it; a word about which nothing is known is left out. */
export interface Row {
  code: string;
  kind: 'form' | 'register';
  names: Indicator['names'];
  words: Map<Word, Share>;
}

/** The indicators of a pillar that measure the words. */
export function indicatorOf(indicators: Indicator[], pillar: Pillar, word: Word): Indicator | undefined {
  return indicators.find((one) => one.pillar === pillar && one.code.endsWith(ENDINGS[word]));
}

/** The codes of the indicators that are told for each form, or for each register, joined as an address has them. */
export function codesOf(indicators: Indicator[], kind: Row['kind']): string {
  return indicators
    .filter(
      ({ code, breakdowns }) =>
        Object.values(ENDINGS).some((ending) => code.endsWith(ending)) &&
        breakdowns.some((dimension) => dimension.code === kind),
    )
    .map(({ code }) => code)
    .join(',');
}

/** The forms and registers of a pillar of which something is known, as the indicators list them. */
export function rowsOf(indicators: Indicator[], pillar: Pillar, answers: Pick<Series, 'series'>[]): Row[] {
  const rows = new Map<string, Row>();
  for (const word of WORDS) {
    const indicator = indicatorOf(indicators, pillar, word);
    if (indicator === undefined) continue;
    const kind = word === 'UNIQUE' ? 'register' : 'form';
    for (const { code, names } of indicator.breakdowns.find((one) => one.code === kind)?.codes ?? []) {
      const share = shareOf(indicator.code, `${kind}=${code}`, answers);
      if (share === undefined) continue;
      const row = rows.get(`${kind} ${code}`) ?? { code, kind, names, words: new Map<Word, Share>() };
      row.words.set(word, share);
      rows.set(`${kind} ${code}`, row);
    }
  }
  return [...rows.values()];
}

/** A word over all forms and registers; undefined if nothing is known. */
export function sumOf(rows: Row[], word: Word): Pick<Share, 'good' | 'of' | 'demo'> | undefined {
  const shares = rows.flatMap(({ words }) => words.get(word) ?? []);
  if (shares.length === 0) return undefined;
  return shares.reduce<Pick<Share, 'good' | 'of' | 'demo'>>(
    (sum, { good, of, demo }) => ({ good: sum.good + good, of: sum.of + of, demo: sum.demo || demo }),
    { good: 0, of: 0, demo: false },
  );
}

function shareOf(indicator: string, breakdown: string, answers: Pick<Series, 'series'>[]): Share | undefined {
  const found = answers
    .flatMap(({ series }) => series)
    .find((entry) => entry.indicator === indicator && entry.breakdown === breakdown);
  const of = found?.denominators?.[0] ?? 0;
  if (found === undefined || of === 0) return undefined;
  return { indicator, breakdown, good: found.numerators?.[0] ?? 0, of, demo: found.demo };
}
