import { expect, test } from 'vitest';
import type { RegisterField } from '../api/shapes';
import { differences } from './revisions';

const field = (name: string, type: RegisterField['type']): RegisterField => ({
  name,
  names: { vi: name },
  type,
  required: false,
  choices: [],
  fields: [],
});
const name = field('name', 'TEXT');
const ended = field('ended', 'DAY');
const members = field('members', 'LIST');

test('fields that differ are told with both values, one that is still nothing is not', () => {
  expect(differences([name, ended], { name: 'A', ended: null }, { name: 'B' })).toEqual([
    { field: name, before: 'A', after: 'B' },
  ]);
  expect(differences([ended], {}, { ended: '2024-01-01' })).toEqual([
    { field: ended, before: undefined, after: '2024-01-01' },
  ]);
});

test('of a list the entries are told that came and went, whatever the order of their fields', () => {
  const before = {
    members: [
      { from: '2024', n: 1 },
      { from: '2025', n: 2 },
    ],
  };
  const after = {
    members: [
      { n: 1, from: '2024' },
      { from: '2025', n: 3 },
    ],
  };
  expect(differences([members], before, after)).toEqual([
    { field: members, removed: { from: '2025', n: 2 } },
    { field: members, added: { from: '2025', n: 3 } },
  ]);
});

test('a second entry that is equal to the first is one more', () => {
  const one = { from: '2024' };
  expect(differences([members], { members: [one] }, { members: [one, one] })).toEqual([
    { field: members, added: one },
  ]);
});
