import { expect, test } from 'vitest';
import type { FormReturn } from '../api/shapes';
import { difference } from './revisions';

const draft: Partial<FormReturn> = {
  state: 'DRAFT',
  answer: 'FIGURES',
  lines: [
    { line: 'A', figures: { received: 9, online: 4 } },
    { line: 'B', figures: { received: 3 } },
  ],
};

test('a decision changes the state and no number', () => {
  expect(difference({ ...draft, state: 'SUBMITTED' }, { ...draft, state: 'APPROVED' })).toEqual({
    state: 'APPROVED',
    answer: undefined,
    numbers: [],
    other: false,
  });
});

test('numbers are compared line by line, those that come and go too', () => {
  const after = { ...draft, lines: [{ line: 'A', figures: { received: 10, online: 4 } }] };
  expect(difference(draft, after).numbers).toEqual([
    { line: 'A', field: 'received', before: 9, after: 10 },
    { line: 'B', field: 'received', before: 3, after: undefined },
  ]);
});

test('a comment that was written is a change, one that is still none is not', () => {
  expect(difference(draft, { ...draft, comment: 'recounted' }).other).toBe(true);
  expect(difference(draft, { ...draft, comment: undefined } as Partial<FormReturn>).other).toBe(false);
});
