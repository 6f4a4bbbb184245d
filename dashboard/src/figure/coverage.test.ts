import { expect, test } from 'vitest';
import type { Coverage } from '../api/shapes';
import { sayIn } from '../messages/language';
import { covered, coverageInWords, coveredInSeries, isPartial } from './coverage';

const COMMUNES = { level: 'COMMUNE', frequency: 'MONTH' } as const;

const coverage = (
  units: [number, number],
  periods: [number, number],
  reports: [number, number],
): Coverage => ({
  reporting: units[0],
  expected: units[1],
  periods: { frequency: 'MONTH', reporting: periods[0], expected: periods[1] },
  reports: { reporting: reports[0], expected: reports[1] },
});

const words = (of: Coverage, language: 'vi' | 'en' = 'vi') =>
  coverageInWords(covered(of, COMMUNES), sayIn(language)).join(' · ');

test('units and shorter periods that lack are both said, in each language', () => {
  const figure = coverage([98, 99], [9, 12], [880, 1188]);
  expect(words(figure)).toBe('98/99 xã · 9/12 tháng');
  expect(words(figure, 'en')).toBe('98 of 99 communes · 9 of 12 months');
});

test('what lacks nothing is not said beside what does', () => {
  expect(words(coverage([99, 99], [9, 12], [891, 1188]))).toBe('9/12 tháng');
  expect(words(coverage([70, 173], [12, 12], [840, 2076]))).toBe('70/173 xã');
});

test('reports are said where all units and all periods are there, but not each unit in each period', () => {
  expect(words(coverage([99, 99], [12, 12], [1180, 1188]))).toBe('1.180/1.188 báo cáo');
});

test('a whole figure is said to be whole', () => {
  const whole = coverage([2305, 2305], [12, 12], [27660, 27660]);
  expect(words(whole)).toBe('đủ');
  expect(words(whole, 'en')).toBe('complete');
  expect(isPartial(covered(whole, COMMUNES))).toBe(false);
});

test('one missing report is said by the figure itself, and so is that nobody was to report', () => {
  expect(words(coverage([0, 1], [0, 1], [0, 1]))).toBe('');
  expect(words(coverage([0, 0], [0, 0], [0, 0]))).toBe('');
});

test('a point of a series says the same as the figure', () => {
  const point = coveredInSeries({ units: [98, 99], periods: [9, 12], reports: [880, 1188] }, COMMUNES);
  expect(covered(coverage([98, 99], [9, 12], [880, 1188]), COMMUNES)).toMatchObject(point);
});
