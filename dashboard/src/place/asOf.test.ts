import { expect, test } from 'vitest';
import { atSecond } from '../api/asOf';
import { momentInWords } from '../messages/format';
import { addressAsOf, justAfter, justBefore } from './asOf';

test('an instant is told by the clocks of the province', () => {
  expect(momentInWords('2025-03-31T10:00:00Z')).toBe('17:00 31/03/2025');
  expect(momentInWords('yesterday')).toBe('yesterday');
});

test('the same page is shown as known at an instant', () => {
  expect(
    addressAsOf('2025-03-31T10:00:00Z', { pathname: '/units/15', search: '?period=2024&asOf=2024-01-01' }),
  ).toBe('/units/15?period=2024&asOf=2025-03-31T10%3A00%3A00Z');
});

test.each([
  ['2025-03-31T10:00:05.300Z', '2025-03-31T10:00:05Z', '2025-03-31T10:00:06Z'],
  ['2025-03-31T10:00:05Z', '2025-03-31T10:00:04Z', '2025-03-31T10:00:05Z'],
])('what was recorded at %s was unknown at %s and known at %s', (recordedAt, before, after) => {
  expect(atSecond(justBefore(recordedAt))).toBe(before);
  expect(atSecond(justAfter(recordedAt))).toBe(after);
});
