import { expect, test } from 'vitest';
import type { FormLine } from '../api/shapes';
import { formulaOf, inWords, totals, valueOf } from './sums';

const lines: FormLine[] = [
  { line: 'A', figures: { received: 9, online: 4 } },
  { line: 'B', figures: { received: 3, online: 1, postal: 1 } },
];

test('numbers are added up over the lines', () => {
  expect(totals(lines)).toEqual({ received: 12, online: 5, postal: 1 });
});

test('a sum of fields is added and taken away', () => {
  expect(valueOf('received - online - postal', lines)).toBe(6);
  expect(valueOf('-online + received', lines)).toBe(7);
});

test('without a line there is nothing to report, a field without a number gives no figure', () => {
  expect(valueOf('received', [])).toBe(0);
  expect(valueOf('received - direct', lines)).toBeUndefined();
});

test('a sum is read with the names of its fields', () => {
  const nameOf = (field: string) => field.toUpperCase();
  expect(inWords('received - online', nameOf)).toBe('RECEIVED − ONLINE');
  expect(inWords('-online', nameOf)).toBe('−ONLINE');
  const share = { indicator: 'X', breakdown: '', numerator: 'online', denominator: 'received' };
  expect(formulaOf(share, nameOf)).toBe('ONLINE / RECEIVED');
});
