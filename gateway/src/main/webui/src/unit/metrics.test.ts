import { expect, test } from 'vitest';
import type { Metric } from '../api/shapes';
import { chosen, parted } from './metrics';

const metric = (indicator: string, state: Metric['state'], measureUnit = 'PERSON') =>
  ({ indicator, state, measureUnit }) as Metric;

const rank = metric('DTI.RANK', 'NO_DATA', 'RANK');
const members = metric('SOC.TEAM.MEMBERS', 'VALUE');
const active = metric('SOC.TEAM.ACTIVE', 'VALUE', 'PERCENT');
const undefinedShare = metric('SOC.SCHOOL.CASHLESS_FEES', 'UNDEFINED', 'PERCENT');

test('the indicator that the address asks for is shown, even without data', () => {
  expect(chosen([members, rank], 'DTI.RANK')).toBe(rank);
});

test('without one that is asked for, a share with a value is shown first', () => {
  expect(chosen([rank, members, active], null)).toBe(active);
  expect(chosen([rank, members], 'UNKNOWN')).toBe(members);
  expect(chosen([], null)).toBeUndefined();
});

test('nought by nought is something known, no data is not', () => {
  expect(parted([rank, members, undefinedShare])).toEqual({
    known: [members, undefinedShare],
    unknown: [rank],
  });
});
