import { expect, test } from 'vitest';
import { sayIn } from '../messages/language';
import {
  dayBefore,
  firstDayOf,
  frequencyOf,
  IS_PERIOD,
  isMadeOf,
  lastDayOf,
  periodOn,
  periodsOf,
  rangeOf,
  stateOn,
  yearBefore,
  daysBetween,
} from './period';
import { periodInShort, periodInWords } from './words';

test('a period tells how often it comes', () => {
  expect(['2024', '2024-P9M', '2024-S2', '2024-Q3', '2024-03'].map(frequencyOf)).toEqual([
    'YEAR',
    'NINE_MONTHS',
    'HALF_YEAR',
    'QUARTER',
    'MONTH',
  ]);
  expect(
    ['2024', '2024-P9M', '2024-S2', '2024-Q3', '2024-03'].every((period) => IS_PERIOD.test(period)),
  ).toBe(true);
  expect(['2024-S3', '2024-P6M', '2024-Q5', '2024-13', '24'].some((period) => IS_PERIOD.test(period))).toBe(
    false,
  );
});

test('a year has two halves and one span of nine months, which no halves make', () => {
  expect(periodsOf('HALF_YEAR', 2024)).toEqual(['2024-S1', '2024-S2']);
  expect(periodsOf('NINE_MONTHS', 2024)).toEqual(['2024-P9M']);
  expect(rangeOf('HALF_YEAR', 2022, 2024)).toBe('2022-S1..2024-S2');
  expect(rangeOf('NINE_MONTHS', 2022, 2024)).toBe('2022-P9M..2024-P9M');
  expect(isMadeOf('NINE_MONTHS', 'QUARTER')).toBe(true);
  expect(isMadeOf('NINE_MONTHS', 'HALF_YEAR')).toBe(false);
  expect(isMadeOf('YEAR', 'NINE_MONTHS')).toBe(false);
  expect(isMadeOf('YEAR', 'HALF_YEAR')).toBe(true);
});

test('a period ends on its last day, in leap years too', () => {
  expect(lastDayOf('2024')).toBe('2024-12-31');
  expect(lastDayOf('2024-Q2')).toBe('2024-06-30');
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
  expect(lastDayOf('2024-S1')).toBe('2024-06-30');
  expect(lastDayOf('2024-P9M')).toBe('2024-09-30');
  expect(['2024', '2024-P9M', '2024-S2', '2024-Q3', '2024-05'].map(firstDayOf)).toEqual([
    '2024-01-01',
    '2024-01-01',
    '2024-07-01',
    '2024-07-01',
    '2024-05-01',
  ]);
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
  expect(['2026-S2', '2026-P9M', '2027-S1'].map((period) => stateOn(period, '2026-11-28'))).toEqual([
    'RUNNING',
    'ENDED',
    'NOT_BEGUN',
  ]);
  expect(stateOn('soon', '2026-11-28')).toBeUndefined();
});

test('a day lies in one period of each frequency', () => {
  expect(periodOn('YEAR', '2025-07-01')).toBe('2025');
  expect(periodOn('QUARTER', '2025-07-01')).toBe('2025-Q3');
  expect(periodOn('MONTH', '2025-07-01')).toBe('2025-07');
  expect(periodOn('HALF_YEAR', '2025-07-01')).toBe('2025-S2');
  expect(periodOn('NINE_MONTHS', '2025-11-01')).toBe('2025-P9M');
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
  expect(periodInWords('2024-S1', say)).toBe('6 tháng đầu năm 2024');
  expect(periodInWords('2024-S2', say)).toBe('6 tháng cuối năm 2024');
  expect(periodInWords('2024-P9M', say)).toBe('9 tháng đầu năm 2024');
  expect(periodInShort('2024-P9M')).toBe('9M/2024');
  expect(periodInWords('soon', say)).toBe('soon');
  expect(periodInShort('2024-03')).toBe('03/2024');
});

test('days from one day to another, also over a change of the year', () => {
  expect(daysBetween('2025-12-30', '2026-01-02')).toBe(3);
  expect(daysBetween('2026-01-02', '2025-12-30')).toBe(-3);
});
