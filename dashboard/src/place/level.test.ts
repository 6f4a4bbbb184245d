import { expect, test } from 'vitest';
import type { OrgUnitDetails } from '../api/shapes';
import { levelsOn } from './level';

const levels: OrgUnitDetails['levels'] = [
  { kind: 'DISTRICT', validTo: '2025-07-01' },
  { kind: 'COMMUNE' },
  { kind: 'DEPARTMENT' },
];

test('a level is offered on the days on which there were units of it, bodies are none', () => {
  expect(levelsOn({ levels }, '2025-06-30')).toEqual(['DISTRICT', 'COMMUNE']);
  expect(levelsOn({ levels }, '2025-07-01')).toEqual(['COMMUNE']);
});

test('a unit that is no more has the levels of its last day, one to come those of its first', () => {
  expect(levelsOn({ levels, validTo: '2025-07-01' }, '2026-12-31')).toEqual(['DISTRICT', 'COMMUNE']);
  expect(levelsOn({ levels, validFrom: '2025-07-01' }, '2024-12-31')).toEqual(['COMMUNE']);
});
