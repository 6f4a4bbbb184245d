import { expect, test } from 'vitest';
import type { RegisterRecord } from '../api/shapes';
import { goalOf } from './goal';

const model = (of: Record<string, unknown>) =>
  ({
    id: '1',
    version: 0,
    demo: false,
    orgUnit: '15',
    startedOn: '2025-01-10',
    goalIndicator: 'GOV.DOSSIER.ONLINE',
    baselineValue: 40,
    targetValue: 100,
    targetDate: '2026-12-31',
    ...of,
  }) as RegisterRecord;

const known = [{ code: 'GOV.DOSSIER.ONLINE' }];

test('a whole goal asks for the figures since the model began', () => {
  expect(goalOf(model({}), known)).toEqual({
    indicator: 'GOV.DOSSIER.ONLINE',
    orgUnit: '15',
    goal: 100,
    dueOn: '2026-12-31',
    since: '2025-01-10',
    baseline: 40,
  });
});

test('without a baseline there is a goal, though no way from it', () => {
  expect(goalOf(model({ baselineValue: undefined }), known)).toMatchObject({
    goal: 100,
    baseline: undefined,
  });
});

test.each([{ goalIndicator: undefined }, { targetValue: undefined }, { targetDate: undefined }])(
  'a goal that lacks %j counts nothing',
  (lack) => {
    expect(goalOf(model(lack), known)).toBe('incomplete');
  },
);

test('an indicator that nobody defined counts nothing', () => {
  expect(goalOf(model({ goalIndicator: 'GOV.NOTHING.KNOWN' }), known)).toBe('unknown');
});
