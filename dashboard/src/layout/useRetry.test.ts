import { expect, test } from 'vitest';
import { ApiProblem } from '../api/problem';
import { waitBefore } from './useRetry';

test('each wait is as long as the gateway asks, else a little longer than the one before', () => {
  expect([0, 1, 2, 3, 9].map((tries) => waitBefore(tries, undefined))).toEqual([5, 10, 20, 30, 30]);
  expect(waitBefore(3, 2)).toBe(2);
  expect(waitBefore(0, 86_400)).toBe(60);
});

test('a problem knows after how many seconds to ask again', () => {
  expect(new ApiProblem(503, {}, '7').retryAfter).toBe(7);
  expect(new ApiProblem(503, {}, 'Wed, 21 Oct 2026 07:28:00 GMT').retryAfter).toBeUndefined();
  expect(new ApiProblem(503, {}, null).retryAfter).toBeUndefined();
});
