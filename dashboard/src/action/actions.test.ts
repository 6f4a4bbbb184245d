import { expect, test } from 'vitest';
import type { ActionComponent } from '../api/shapes';
import { proposed } from './actions';

const component = (code: string): ActionComponent => ({
  code,
  names: { vi: code },
  mainIndex: 'm',
  official: false,
  kind: 'IMPROVE',
  open: 1,
  missing: 0,
  effort: 1,
  openPerEffort: 1,
  needs: [],
});

test('the proposed components stand in their own order, not in that of the set', () => {
  const components = [component('a'), component('b'), component('c')];
  expect(proposed({ three: ['c', 'a'], components }).map(({ code }) => code)).toEqual(['c', 'a']);
});
