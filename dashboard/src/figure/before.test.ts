import { expect, test } from 'vitest';
import type { ScoreItem } from '../api/shapes';
import { comparedBefore } from './before';

const before = (comparable: boolean) =>
  ({ value: 0.4, comparable }) as unknown as NonNullable<ScoreItem['yearBefore']>;

test('last year is drawn only beside a value that it compares with', () => {
  expect(comparedBefore({ value: 0.5, yearBefore: before(true) })).toBe(0.4);
  expect(comparedBefore({ value: 0.5, yearBefore: before(false) })).toBeUndefined();
  expect(comparedBefore({ value: null, yearBefore: before(true) })).toBeUndefined();
  expect(comparedBefore({ value: 0.5 })).toBeUndefined();
});
