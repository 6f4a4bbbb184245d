import { expect, test } from 'vitest';
import type { OrgUnitItem } from '../api/shapes';
import { type Row } from '../ranking/rows';
import { besideScores } from './partScores';

const part = (id: string) => ({ id, names: { vi: id } }) as OrgUnitItem;
const row = (orgUnit: string) => ({ orgUnit, rank: 1 }) as Row;

test('a part stands beside its own row, in the order of the parts, and what nobody scores apart', () => {
  const { scored, others } = besideScores(
    [part('15.A'), part('15.SO-YT'), part('15.B')],
    [row('15.B'), row('15.A')],
  );
  expect(scored.map(({ part: { id }, row: { orgUnit } }) => [id, orgUnit])).toEqual([
    ['15.A', '15.A'],
    ['15.B', '15.B'],
  ]);
  expect(others.map(({ id }) => id)).toEqual(['15.SO-YT']);
});
