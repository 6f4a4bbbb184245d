import { expect, test } from 'vitest';
import type { OrgUnitDetails } from '../api/shapes';
import { breaksOf } from './breaks';

const laoCai: OrgUnitDetails = {
  version: 1,
  id: '15~2025',
  kind: 'PROVINCE',
  names: { vi: 'Tỉnh Lào Cai' },
  validFrom: '2025-07-01',
  demo: false,
  successorUnknown: false,
  partOf: [],
  levels: [],
  parts: 99,
  predecessors: [{ id: '15', names: { vi: 'Tỉnh Yên Bái' }, date: '2025-07-01', share: 1 }],
  successors: [],
  boundaries: [],
  present: true,
};

test('a merger breaks the series in the period of its day', () => {
  expect(breaksOf(laoCai, ['2025-Q1', '2025-Q2', '2025-Q3']).map((found) => found.period)).toEqual([
    '2025-Q3',
  ]);
  expect(breaksOf(laoCai, ['2024', '2025']).map((found) => found.period)).toEqual(['2025']);
});

test('a series that ends before the merger has no break', () => {
  expect(breaksOf(laoCai, ['2023', '2024'])).toEqual([]);
});
