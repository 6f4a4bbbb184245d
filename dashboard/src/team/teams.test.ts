import { expect, test } from 'vitest';
import type { RegisterRecord } from '../api/shapes';
import { keyOf, standing } from './teams';

const team = (name: string, establishedOn: string, dissolvedOn?: string) =>
  ({
    id: name,
    version: 0,
    demo: true,
    village: '15.132.1',
    name,
    establishedOn,
    dissolvedOn,
  }) as RegisterRecord;

test('only teams that stand on the day can be reported for', () => {
  const teams = [
    team('gone', '2022-01-01', '2025-07-01'),
    team('here', '2025-07-01'),
    team('ends later', '2022-01-01', '2025-07-02'),
    team('not yet', '2025-07-02'),
  ];
  expect(standing(teams, '2025-07-01').map(({ team }) => team)).toEqual(['here', 'ends later']);
});

test('teams of the same name in two villages are two', () => {
  expect(keyOf({ village: '15.1', team: 'Tổ 1' })).not.toBe(keyOf({ village: '15.2', team: 'Tổ 1' }));
});
