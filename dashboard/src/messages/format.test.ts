import { expect, test } from 'vitest';
import { dayOf, formatChange, formatDate, formatMoment, formatNumber, formatShort } from './format';

test('numbers are written as the language writes them', () => {
  expect(formatNumber(1234567.891, 'vi', 2)).toBe('1.234.567,89');
  expect(formatNumber(1234567.891, 'en', 2)).toBe('1,234,567.89');
});

test('a difference carries its sign, none carries none', () => {
  expect(formatChange(12.5, 'vi', 1)).toBe('+12,5');
  expect(formatChange(-12.5, 'vi', 1)).toBe('−12,5');
  expect(formatChange(0, 'vi', 1)).toBe('0,0');
});

test('an axis shortens from a million on', () => {
  expect(formatShort(9500, 'vi')).toBe('9.500');
  expect(formatShort(0.5, 'en')).toBe('0.5');
  expect(formatShort(112_038_000_000, 'en')).toBe('112bn');
});

test('a moment is told by the clocks of the province, not of the reader', () => {
  expect(formatMoment('2024-12-31T20:01:04Z')).toBe('03:01 01/01/2025');
  expect(dayOf('2024-12-31T16:59:59Z')).toBe('2024-12-31');
  expect(formatDate('2025-07-01')).toBe('01/07/2025');
});
