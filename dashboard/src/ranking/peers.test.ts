import { expect, test } from 'vitest';
import { peersWithin } from './peers';

const province = { id: '15~2025', kind: 'PROVINCE' as const, names: { vi: 'Tỉnh Lào Cai' } };
const country = { id: 'VN', kind: 'COUNTRY' as const, names: { vi: 'Việt Nam' } };

test('a commune stands among the communes of its province', () => {
  expect(peersWithin({ kind: 'COMMUNE', partOf: [province, country] })).toEqual({
    parent: '15~2025',
    level: 'COMMUNE',
  });
});

test('a province is looked at by its parts, a department by what its province consists of', () => {
  expect(peersWithin({ kind: 'PROVINCE', partOf: [country] })).toBeUndefined();
  expect(peersWithin({ kind: 'DEPARTMENT', partOf: [province, country] })).toEqual({
    parent: '15~2025',
    level: undefined,
  });
});
