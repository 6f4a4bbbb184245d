import { expect, test } from 'vitest';
import type { RankedScore, Ranking } from '../api/shapes';
import { arranged, type Row, rowsOf, shareOf, spanOf } from './rows';

function row(name: string, rank: number | undefined, reached?: number): Row {
  return {
    orgUnit: `15.${name}`,
    names: { vi: name },
    rank,
    shared: false,
    state: rank === undefined ? 'NO_DATA' : 'VALUE',
    value: rank === undefined ? undefined : 1 / rank,
    scored: undefined,
    movement: undefined,
    before: undefined,
    demo: false,
    heat: new Map(reached === undefined ? [] : [['workforce', { points: reached, reached }]]),
  };
}

const rows = [row('Đông Cuông', 2, 0.3), row('Âu Lâu', undefined), row('Bảo Ái', 1, 0.9)];
const namesOf = (found: Row[]) => found.map((r) => r.names.vi);
const name = (names: { vi: string }) => names.vi;

test('what has no value comes last, whichever way a column is sorted', () => {
  expect(namesOf(arranged(rows, '', { column: 'rank', descending: false }, name))).toEqual([
    'Bảo Ái',
    'Đông Cuông',
    'Âu Lâu',
  ]);
  expect(namesOf(arranged(rows, '', { column: 'rank', descending: true }, name))).toEqual([
    'Đông Cuông',
    'Bảo Ái',
    'Âu Lâu',
  ]);
  expect(namesOf(arranged(rows, '', { column: 'heat:workforce', descending: true }, name))[2]).toBe('Âu Lâu');
});

test('names sort as Vietnamese sorts: Â after A, Đ after D', () => {
  expect(namesOf(arranged(rows, '', { column: 'name', descending: false }, name))).toEqual([
    'Âu Lâu',
    'Bảo Ái',
    'Đông Cuông',
  ]);
});

test('the filter needs no diacritics', () => {
  expect(namesOf(arranged(rows, 'dong', { column: 'rank', descending: false }, name))).toEqual([
    'Đông Cuông',
  ]);
});

test('a unit that is listed and not ranked keeps the reason and the part that was scored', () => {
  const scored: RankedScore = {
    points: 38,
    scoredMaximum: 40,
    applicableMaximum: 700,
    valueOfScored: 0.95,
    share: 0.0571,
  };
  const unit = { orgUnit: '15.1', names: { vi: 'Xã Một' }, state: 'TOO_LITTLE_SCORED' as const, scored };

  const [listed] = rowsOf({ ranked: [], unranked: [unit] } as unknown as Ranking, []);

  expect(listed).toMatchObject({ rank: undefined, state: 'TOO_LITTLE_SCORED', scored, movement: undefined });
});

test('a movement that does not compare sorts last, whichever way', () => {
  const moved = { ...row('Bảo Ái', 2), movement: { comparable: true, places: -3 } };
  const not = {
    ...row('Âu Lâu', 1),
    movement: { comparable: false, reason: 'OTHER_COMPONENTS' as const },
  };

  for (const descending of [false, true]) {
    expect(namesOf(arranged([not, moved], '', { column: 'movement', descending }, name))).toEqual([
      'Bảo Ái',
      'Âu Lâu',
    ]);
  }
});

test('a column of the heat map runs from its least to its most, and what is alike is in the middle', () => {
  const reaching = (reached: number | undefined) => ({
    ...row('Bảo Ái', 1),
    heat: new Map([['1', { points: 1, reached }]]),
  });
  const rowsReaching = [reaching(0.4), reaching(undefined), reaching(0.8), reaching(0.5)];

  const span = spanOf(rowsReaching, '1');

  expect(span).toEqual({ low: 0.4, high: 0.8 });
  expect(shareOf(0.5, { low: 0.4, high: 0.8 })).toBeCloseTo(0.25);
  expect(shareOf(0.4, { low: 0.4, high: 0.4 })).toBe(0.5);
  expect(spanOf([reaching(undefined)], '1')).toBeUndefined();
});
