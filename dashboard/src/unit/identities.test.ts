import { expect, test } from 'vitest';
import { endedOn } from './identities';

test.each([
  [undefined, false],
  ['2026-03-16', false],
  ['2026-03-15', true],
  ['2025-07-01', true],
])('an identity until %s stands no more on 15 March: %s', (validTo, ended) => {
  expect(endedOn({ id: '1', validTo }, '2026-03-15')).toBe(ended);
});
