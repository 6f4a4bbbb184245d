import { expect, test } from 'vitest';
import { sayIn } from '../messages/language';
import { dayBefore, frequencyOf, lastDayOf, periodOn, yearBefore } from './period';
import { periodInShort, periodInWords } from './words';

test('a period tells how often it comes', () => {
  expect(['2024', '2024-Q3', '2024-03'].map(frequencyOf)).toEqual(['YEAR', 'QUARTER', 'MONTH']);
});

test('a period ends on its last day, in leap years too', () => {
  expect(lastDayOf('2024')).toBe('2024-12-31');
  expect(lastDayOf('2024-Q2')).toBe('2024-06-30');
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
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
