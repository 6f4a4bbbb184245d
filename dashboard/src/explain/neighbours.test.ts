import { expect, test } from 'vitest';
import type { RankedUnit } from '../api/shapes';
import { neighboursOf } from './neighbours';

const ranked = ['a', 'b', 'c', 'd', 'e', 'f'].map((orgUnit) => ({ orgUnit })) as RankedUnit[];
const around = (orgUnit: string) => neighboursOf(ranked, orgUnit).map((unit) => unit.orgUnit);

test('a unit stands between two above and two below', () => {
  expect(around('c')).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('at an end there are fewer', () => {
  expect(around('a')).toEqual(['a', 'b', 'c']);
  expect(around('f')).toEqual(['d', 'e', 'f']);
});

test('without a rank there are the first ones to see', () => {
  expect(around('15')).toEqual(['a', 'b', 'c']);
});
