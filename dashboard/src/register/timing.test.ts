import { expect, test } from 'vitest';
import type { Register } from '../api/shapes';
import { timingOf } from './timing';

const figures: Register['figures'] = [
  { indicator: 'SOC.TEAM.ACTIVE', frequencies: ['YEAR', 'QUARTER'] },
  { indicator: 'SOC.TEAM.MEMBERS', frequencies: ['QUARTER'] },
];

test('periods of the kind that is asked for are looked at, where something is counted for them', () => {
  expect(timingOf(figures, '2024').frequency).toBe('YEAR');
  expect(timingOf(figures, '2024-Q3').frequency).toBe('QUARTER');
});

test('else the shortest that something is counted for', () => {
  expect(timingOf(figures, '2024-03').frequency).toBe('QUARTER');
  expect(timingOf(figures, 'soon').frequency).toBe('QUARTER');
  expect(timingOf([], '2024').frequency).toBe('YEAR');
});
