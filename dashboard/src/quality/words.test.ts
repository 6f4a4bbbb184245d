import { expect, test } from 'vitest';
import type { Indicator, Series } from '../api/shapes';
import { codesOf, rowsOf, sumOf } from './words';

const codes = (...all: string[]) => all.map((code) => ({ code, names: { vi: code } }));
const indicators = [
  {
    code: 'GOV.REPORT.COMPLETE',
    pillar: 'gov',
    breakdowns: [{ code: 'form', codes: codes('dossiers', 'website') }],
  },
  { code: 'GOV.QUALITY.VALID', pillar: 'gov', breakdowns: [{ code: 'form', codes: codes('dossiers') }] },
  {
    code: 'GOV.QUALITY.UNIQUE',
    pillar: 'gov',
    breakdowns: [{ code: 'register', codes: codes('documents') }],
  },
  {
    code: 'SOC.REPORT.COMPLETE',
    pillar: 'society',
    breakdowns: [{ code: 'form', codes: codes('population') }],
  },
  { code: 'GOV.DOSSIER.ONLINE', pillar: 'gov', breakdowns: [] },
] as unknown as Indicator[];

const entry = (
  indicator: string,
  breakdown: string,
  good: number | null,
  of: number | null,
  demo = false,
) => ({
  indicator,
  breakdown,
  numerators: [good],
  denominators: [of],
  demo,
});
const answer = {
  series: [
    entry('GOV.REPORT.COMPLETE', 'form=dossiers', 90, 100),
    entry('GOV.REPORT.COMPLETE', 'form=website', 0, 1, true),
    entry('GOV.QUALITY.VALID', 'form=dossiers', null, null),
    entry('GOV.QUALITY.UNIQUE', 'register=documents', 34, 36),
    entry('SOC.REPORT.COMPLETE', 'form=population', 1, 1),
  ],
} as unknown as Series;

test('what is measured by form and by register is asked for apart', () => {
  expect(codesOf(indicators, 'form')).toBe('GOV.REPORT.COMPLETE,GOV.QUALITY.VALID,SOC.REPORT.COMPLETE');
  expect(codesOf(indicators, 'register')).toBe('GOV.QUALITY.UNIQUE');
});

test('a form has the words of which something is known, and no other pillar', () => {
  const rows = rowsOf(indicators, 'gov', [answer]);
  expect(rows.map(({ kind, code, words }) => [kind, code, [...words.keys()]])).toEqual([
    ['form', 'dossiers', ['COMPLETE']],
    ['form', 'website', ['COMPLETE']],
    ['register', 'documents', ['UNIQUE']],
  ]);
});

test('over all forms it is what is good of what is measured', () => {
  const rows = rowsOf(indicators, 'gov', [answer]);
  expect(sumOf(rows, 'COMPLETE')).toEqual({ good: 90, of: 101, demo: true });
  expect(sumOf(rows, 'UNIQUE')).toEqual({ good: 34, of: 36, demo: false });
  expect(sumOf(rows, 'SHARED')).toBeUndefined();
});
