import { expect, test } from 'vitest';
import type { IndexSet } from '../api/shapes';
import { isTrial } from './trial';

const set = (...official: boolean[]) =>
  ({
    mainIndices: [{ components: [] }, { components: official.map((of) => ({ official: of })) }],
  }) as unknown as IndexSet;

test('one component that no legal document sets makes a set one on trial', () => {
  expect(isTrial(set(true, false))).toBe(true);
  expect(isTrial(set(true, true))).toBe(false);
  expect(isTrial(set())).toBe(false);
});
