import { expect, test } from 'vitest';
import type { PillarSign } from '../api/shapes';
import { oldFigures } from './old';

const minute = (moment: string) => moment.slice(11, 16);
const sign = (pillar: PillarSign['pillar'], state: PillarSign['state'], completeTo?: string): PillarSign => ({
  pillar,
  state,
  ...(completeTo === undefined ? {} : { completeTo }),
});

test('nothing is said while every pillar is heard', () => {
  expect(
    oldFigures([sign('gov', 'CURRENT', '2026-11-28T14:05:00Z'), sign('economy', 'NEVER_HEARD')], minute),
  ).toEqual([]);
});

test('a silent pillar is named with the time of its figures', () => {
  expect(
    oldFigures(
      [sign('gov', 'CURRENT', '2026-11-28T15:00:00Z'), sign('economy', 'SILENT', '2026-11-28T14:05:00Z')],
      minute,
    ),
  ).toEqual([{ kind: 'silent', pillars: ['economy'], time: '14:05' }]);
});

test('pillars that fell silent in the same minute share a line', () => {
  expect(
    oldFigures(
      [
        sign('gov', 'SILENT', '2026-11-28T14:05:01Z'),
        sign('economy', 'SILENT', '2026-11-28T14:05:03Z'),
        sign('society', 'BEHIND', '2026-11-28T14:05:03Z'),
      ],
      minute,
    ),
  ).toEqual([
    { kind: 'silent', pillars: ['gov', 'economy'], time: '14:05' },
    { kind: 'behind', pillars: ['society'], time: '14:05' },
  ]);
});

test('of a pillar that has not been through once the time is not known', () => {
  expect(oldFigures([sign('gov', 'BEHIND')], minute)).toEqual([
    { kind: 'unknown', pillars: ['gov'], time: undefined },
  ]);
});
