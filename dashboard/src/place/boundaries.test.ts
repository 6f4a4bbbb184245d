import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { boundariesOf } from './boundaries';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const asked = (search: string) => boundariesOf(new URLSearchParams(search));

test('a link to the boundaries of now means those of the day on which it is opened, in the province', () => {
  vi.setSystemTime('2026-11-28T16:59:00Z');
  expect(asked('boundaries=now')).toBe('2026-11-28');
  vi.setSystemTime('2026-11-28T17:00:00Z');
  expect(asked('boundaries=now')).toBe('2026-11-29');
});

test('a day stays that day, and nothing asked for is none', () => {
  expect(asked('boundaries=2025-06-30')).toBe('2025-06-30');
  expect(asked('period=2024')).toBeUndefined();
});
