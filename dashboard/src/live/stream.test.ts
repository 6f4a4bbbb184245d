import { expect, test } from 'vitest';
import { hasMissed, waitBefore } from './stream';

const change = { indicator: 'SOC.TEAM.MEMBERS', orgUnit: '15.132', period: '2024-Q3' };

test('the first event tells that a page older than it missed something', () => {
  expect(hasMissed({ version: 8, changes: [], truncated: false }, 7)).toBe(true);
  expect(hasMissed({ version: 7, changes: [], truncated: false }, 7)).toBe(false);
  expect(hasMissed({ version: 7, changes: [], truncated: false }, undefined)).toBe(false);
});

test('an event that names its changes leaves nothing out unless it says so', () => {
  expect(hasMissed({ version: 9, changes: [change], truncated: false }, 7)).toBe(false);
  expect(hasMissed({ version: 9, changes: [change], truncated: true }, 7)).toBe(true);
});

test('waits grow to half a minute and are never all the same', () => {
  expect(waitBefore(0, 0)).toBe(250);
  expect(waitBefore(0, 1)).toBe(500);
  expect(waitBefore(20, 1)).toBe(30_000);
  expect(waitBefore(20, 0)).toBe(15_000);
});
