import { expect, test, vi } from 'vitest';
import { nameEntry } from './entry';

test('an entry that the browser opened gets a key, one that has a key keeps it', () => {
  const replaceState = vi.fn();

  nameEntry({ state: { idx: 0 }, replaceState }, 'a1');
  nameEntry({ state: null, replaceState }, 'b2');
  nameEntry({ state: { key: 'c3' }, replaceState }, 'd4');

  expect(replaceState.mock.calls.map(([state]) => state as unknown)).toEqual([
    { idx: 0, key: 'a1' },
    { key: 'b2' },
  ]);
});
