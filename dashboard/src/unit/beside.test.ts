import { expect, test } from 'vitest';
import type { Metric } from '../api/shapes';
import { beside } from './beside';

const metric = (indicator: string, state: Metric['state']) => ({ indicator, state }) as Metric;

test('an indicator stands there if one of the units has a figure of it, also if they make none together', () => {
  const rows = beside(
    [metric('A', 'NO_DATA'), metric('B', 'NO_DATA'), metric('C', 'VALUE')],
    [
      [metric('A', 'VALUE'), metric('B', 'NO_DATA')],
      [metric('A', 'NO_DATA'), metric('B', 'NO_DATA'), metric('C', 'VALUE')],
    ],
  );

  expect(rows.map(({ together }) => together.indicator)).toEqual(['A', 'C']);
  expect(rows[1]?.each.map((of) => of?.state)).toEqual([undefined, 'VALUE']);
});

test('what is not there yet is no figure', () => {
  expect(beside([metric('A', 'VALUE')], [undefined])[0]?.each).toEqual([undefined]);
});
