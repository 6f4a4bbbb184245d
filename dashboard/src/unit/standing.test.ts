import { expect, test } from 'vitest';
import { shareBehind } from './standing';

const ranked = (...ranks: number[]) => ranks.map((rank) => ({ rank }));

test('who stands first has all others behind, who stands last none', () => {
  expect(shareBehind(ranked(1, 2, 3), 1)).toBe(1);
  expect(shareBehind(ranked(1, 2, 3), 2)).toBe(0.5);
  expect(shareBehind(ranked(1, 2, 3), 3)).toBe(0);
});

test('whoever shares a rank is not behind', () => {
  expect(shareBehind(ranked(1, 1, 3, 4, 4), 1)).toBe(0.75);
  expect(shareBehind(ranked(1, 1), 1)).toBe(0);
});

test('alone there is nobody to stand before', () => {
  expect(shareBehind(ranked(1), 1)).toBeUndefined();
});
