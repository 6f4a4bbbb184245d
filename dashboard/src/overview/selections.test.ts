import { expect, test } from 'vitest';
import type { RankedUnit } from '../api/shapes';
import { bottomOf, moversOf, topOf } from './selections';

function unit(rank: number, movement?: number): RankedUnit {
  return {
    rank,
    shared: false,
    orgUnit: `15.${rank}`,
    names: { vi: `Xã ${rank}` },
    value: 1 / rank,
    demo: false,
    movement: movement === undefined ? undefined : { comparable: true, places: movement },
  };
}

test('of few units none is both among the first and the last', () => {
  const three = [unit(1), unit(2), unit(3)];
  expect(topOf(three).map((u) => u.rank)).toEqual([1, 2]);
  expect(bottomOf(three).map((u) => u.rank)).toEqual([3]);
});

test('the largest moves come first, whichever way', () => {
  const moved = moversOf([unit(1, 1), unit(2, -6), unit(3), unit(4, 0), unit(5, 3)]);
  expect(moved.map((u) => u.rank)).toEqual([2, 5, 1]);
});

test('two years that do not compare are no movement', () => {
  const incomparable: RankedUnit = {
    ...unit(1),
    movement: { comparable: false, reason: 'OTHER_COMPONENTS' },
  };
  expect(moversOf([incomparable, unit(2, 3)]).map((u) => u.rank)).toEqual([2]);
});
