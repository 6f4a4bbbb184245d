import { expect, test } from 'vitest';
import { windowOf } from './window';

test('the window ends a year after the period, but not in the future', () => {
  expect(windowOf('YEAR', '2024', 2026)).toBe('2019..2025');
  expect(windowOf('QUARTER', '2026', 2026)).toBe('2023-Q1..2026-Q4');
  expect(windowOf('MONTH', '2024-03', 2026)).toBe('2024-01..2025-12');
});
