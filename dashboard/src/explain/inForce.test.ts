import { expect, test } from 'vitest';
import type { Revision } from '../api/shapes';
import { steps } from './inForce';

function revision(n: number, numerator: number, inForce: boolean, withdrawn = false): Revision {
  return {
    revision: n,
    numerator,
    inForce,
    withdrawn,
    notApplicable: false,
    source: { kind: 'REPORTED', name: 'lan' },
    status: 'APPROVED',
    recordedAt: `2025-03-0${n}T08:00:00Z`,
    recordedBy: 'lan',
    cause: 'test',
  };
}

test('each revision that counts stands beside what counted before it', () => {
  const known = [
    revision(1, 7, true),
    revision(2, 8, false),
    revision(3, 9, true),
    revision(4, 9, true, true),
    revision(5, 6, true),
  ];
  expect(steps(known).map(({ revision: at, before }) => [at.revision, before?.numerator])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, 7],
    [4, 9],
    [5, undefined],
  ]);
});
