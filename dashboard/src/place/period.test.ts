import { expect, test } from 'vitest';
import { sayIn } from '../messages/language';
import { dayBefore, frequencyOf, lastDayOf, periodOn, stateOn, yearBefore } from './period';
import { periodInShort, periodInWords } from './words';

test('a period tells how often it comes', () => {
  expect(['2024', '2024-Q3', '2024-03'].map(frequencyOf)).toEqual(['YEAR', 'QUARTER', 'MONTH']);
});

test('a period ends on its last day, in leap years too', () => {
  expect(lastDayOf('2024')).toBe('2024-12-31');
  expect(lastDayOf('2024-Q2')).toBe('2024-06-30');
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
});

test('a period runs from its first day to its last', () => {
  expect(['2026', '2026-Q4', '2026-11'].map((period) => stateOn(period, '2026-11-28'))).toEqual(
    Array(3).fill('RUNNING'),
  );
  expect(stateOn('2026-11', '2026-11-30')).toBe('RUNNING');
  expect(['2025', '2026-Q3', '2026-10'].map((period) => stateOn(period, '2026-11-28'))).toEqual(
    Array(3).fill('ENDED'),
  );
  expect(['2027', '2027-Q1', '2026-12'].map((period) => stateOn(period, '2026-11-28'))).toEqual(
    Array(3).fill('NOT_BEGUN'),
  );
  expect(stateOn('soon', '2026-11-28')).toBeUndefined();
});

test('a day lies in one period of each frequency', () => {
  expect(periodOn('YEAR', '2025-07-01')).toBe('2025');
  expect(periodOn('QUARTER', '2025-07-01')).toBe('2025-Q3');
  expect(periodOn('MONTH', '2025-07-01')).toBe('2025-07');
});

test('the day before a merger is the last one of the old boundaries', () => {
  expect(dayBefore('2025-07-01')).toBe('2025-06-30');
  expect(dayBefore('2025-01-01')).toBe('2024-12-31');
});

test('a year before is the same part of it', () => {
  expect(yearBefore('2024-Q3')).toBe('2023-Q3');
});

test('a period is said in words, what is none is shown as it is', () => {
  const say = sayIn('vi');
  expect(periodInWords('2024-Q2', say)).toBe('Quý 2/2024');
  expect(periodInWords('soon', say)).toBe('soon');
  expect(periodInShort('2024-03')).toBe('03/2024');
});
