import { expect, test } from 'vitest';
import { progress, targetState } from './target';

test('a target that is missed when its period is over is overdue', () => {
  const missed = { state: 'NOT_REACHED' as const, due: '2025' };
  expect(targetState(missed, '2025-12-31')).toBe('NOT_REACHED');
  expect(targetState(missed, '2026-01-01')).toBe('OVERDUE');
  expect(targetState({ ...missed, state: 'REACHED' }, '2026-01-01')).toBe('REACHED');
});

test('a rank has no part that could be drawn as a bar', () => {
  const target = { state: 'REACHED' as const, value: 15, target: 30, direction: 'LOWER_IS_BETTER' as const };
  expect(progress({ ...target, measureUnit: 'RANK' })).toBeUndefined();
  expect(progress({ ...target, measureUnit: 'PERCENT' })).toBe(1);
  expect(
    progress({
      state: 'NOT_REACHED',
      value: 20,
      target: 80,
      direction: 'HIGHER_IS_BETTER',
      measureUnit: 'PERCENT',
    }),
  ).toBe(0.25);
});
