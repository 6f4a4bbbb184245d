import { expect, test } from 'vitest';
import type { ScoreDifference } from '../api/shapes';
import { sayIn } from '../messages/language';
import { rowsOf, whyInWords } from './differences';

const published = { points: 5, maximum: 6, indicator: 'GOV.A', breakdown: 'scoreItem=a', demo: false };

function row(code: string, more: Partial<ScoreDifference> = {}): ScoreDifference {
  return { code, names: { vi: code }, points: 5, reasons: [], ...more };
}

test('a row is what something was published of, the total before all', () => {
  const items = [row('group', { published }), row('silent'), row('metric', { published })];
  const codes = rowsOf({ total: row('total', { published }), items }).map(({ code }) => code);
  expect(codes).toEqual(['total', 'group', 'metric']);
});

test('each reason is said once, and what is missing by its names', () => {
  const told = row('group', {
    reasons: [
      { why: 'PART_MISSING', item: 'a' },
      { why: 'PART_MISSING', item: 'b' },
      { why: 'PARTLY_COVERED', indicator: 'GOV.A' },
      { why: 'PARTLY_COVERED', indicator: 'GOV.B' },
    ],
  });
  expect(whyInWords(told, (item) => item.toUpperCase(), sayIn('en'))).toEqual([
    'not scored here: A; B',
    'figures here lack units or periods',
  ]);
});

test('without a reason nothing is said', () => {
  expect(whyInWords(row('metric', { difference: 0 }), String, sayIn('vi'))).toEqual([]);
});
