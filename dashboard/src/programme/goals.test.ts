import { expect, test } from 'vitest';
import type { ProgrammeItem, Target } from '../api/shapes';
import { adopted, goalState, measured, rowsOf } from './goals';

const item = (of: Partial<ProgrammeItem>): ProgrammeItem => ({
  names: { vi: 'Hồ sơ trực tuyến' },
  bound: 'AT_LEAST',
  measureUnit: 'PERCENT',
  values: [],
  state: 'NO_INDICATOR',
  adoptedAs: 'Nghị quyết, mục 1',
  ...of,
});

const online = item({
  indicator: 'GOV.DOSSIER.ONLINE',
  state: 'MEASURED',
  values: [
    { due: '2030', value: 80 },
    { due: '2045', value: 95 },
  ],
});

test('a target has a row for each period by whose end it is due, and one where none is known', () => {
  const rows = rowsOf({ targets: [online, item({})] });

  expect(rows.map(({ key, due, value }) => [key, due, value])).toEqual([
    ['0@2030', '2030', 80],
    ['0@2045', '2045', 95],
    ['1', undefined, undefined],
  ]);
});

test('those that have an indicator and a value can be followed', () => {
  expect(measured({ targets: [online, item({}), item({ state: 'NO_VALUE' })] })).toBe(1);
});

test('who adopted a target has one on its basis, with the same period', () => {
  const target = (of: Partial<Target>) =>
    ({ indicator: 'GOV.DOSSIER.ONLINE', due: '2030', legalBasis: 'Nghị quyết, mục 1', ...of }) as Target;
  const [first] = rowsOf({ targets: [online] });
  const own = target({ orgUnit: '15' });

  expect(first).toBeDefined();
  expect(
    first && adopted(first, [own, target({ due: '2045' }), target({ legalBasis: 'Kế hoạch của xã' })]),
  ).toEqual([own]);
});

test('a goal is reached, on its way, behind, overdue, or nobody knows', () => {
  const open = { state: 'NOT_REACHED' as const, due: '2030' };

  expect(goalState({ state: 'REACHED', due: '2030' }, { onTrack: false }, '2026-03-15')).toBe('REACHED');
  expect(goalState(open, { onTrack: true }, '2026-03-15')).toBe('ON_TRACK');
  expect(goalState(open, { onTrack: false }, '2026-03-15')).toBe('BEHIND');
  expect(goalState(open, undefined, '2026-03-15')).toBe('NOT_REACHED');
  expect(goalState(open, { onTrack: true }, '2031-01-01')).toBe('OVERDUE');
  expect(goalState({ state: 'NO_DATA', due: '2030' }, undefined, '2026-03-15')).toBe('NO_DATA');
});
