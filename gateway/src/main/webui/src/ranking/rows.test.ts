import { expect, test } from 'vitest';
import { arranged, type Row } from './rows';

function row(name: string, rank: number | undefined, reached?: number): Row {
  return {
    orgUnit: `15.${name}`,
    names: { vi: name },
    rank,
    shared: false,
    state: rank === undefined ? 'NO_DATA' : 'VALUE',
    value: rank === undefined ? undefined : 1 / rank,
    points: undefined,
    scoredMaximum: undefined,
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
