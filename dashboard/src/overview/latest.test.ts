import { expect, test } from 'vitest';
import { latestOf } from './latest';

const years = ['2020', '2021', '2022', '2023', '2024'];

test('the last year with a value stands, with the one before it', () => {
  expect(latestOf([null, 27, 15, null, null], years)).toEqual({ period: '2022', value: 15, before: 27 });
});

test('a year without a value between is not jumped over', () => {
  expect(latestOf([27, null, 15, null, null], years)?.before).toBeUndefined();
});

test('nothing published is nothing', () => {
  expect(latestOf([null, null, null, null, null], years)).toBeUndefined();
});
