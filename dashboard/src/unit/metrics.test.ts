import { expect, test } from 'vitest';
import type { Indicator, Metric } from '../api/shapes';
import { chosen, parted, withTotal } from './metrics';

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

test('where nothing is known no series is chosen by itself', () => {
  expect(chosen([rank], null)).toBeUndefined();
  expect(chosen([rank, undefinedShare], null)).toBe(undefinedShare);
});

test('nought by nought is something known, no data is not', () => {
  expect(parted([rank, members, undefinedShare])).toEqual({
    known: [members, undefinedShare],
    unknown: [rank],
  });
});

test('an indicator that is told for each form apart does not lack a total', () => {
  const complete = metric('GOV.REPORT.COMPLETE', 'NO_DATA');
  const byForm = {
    code: 'GOV.REPORT.COMPLETE',
    breakdowns: [{ code: 'form', codes: [{ code: 'dossiers' }] }],
  };
  const bySex = { code: 'DTI.RANK', breakdowns: [{ code: 'sex', codes: [{ code: 'F' }] }] };
  expect(withTotal([members, complete, rank], [byForm, bySex] as Indicator[])).toEqual([members, rank]);
});
