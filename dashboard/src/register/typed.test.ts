import { expect, test } from 'vitest';
import type { RegisterField } from '../api/shapes';
import { elsewhere, mistakesAt, onto, sentOf, typedOf, unclear } from './typed';

const field = (name: string, type: RegisterField['type'], fields: RegisterField[] = []): RegisterField => ({
  name,
  names: { vi: name },
  type,
  required: false,
  choices: [],
  fields,
});

const fields = [
  field('village', 'ORG_UNIT'),
  field('name', 'TEXT'),
  field('members', 'NUMBER'),
  field('online', 'TRUTH'),
  field('activities', 'LIST', [field('on', 'DAY'), field('people', 'NUMBER')]),
  field('demo', 'TRUTH'),
];

const record = {
  id: 'a',
  version: 3,
  village: '15.132.04252.01',
  name: 'Tổ 1',
  members: 12,
  online: false,
  activities: [{ on: '2025-03-01', people: 20 }],
  demo: true,
  code: 'not described',
};

test('a record that was read and not touched is sent as it was, without what the service gives it', () => {
  const sent = sentOf(fields, typedOf(fields, record), record);

  expect({ id: 'a', version: 3, ...sent }).toEqual(record);
  expect(Object.keys(sent)).not.toContain('version');
});

test('an empty control is nothing, a number may have a comma, and a truth that nobody stated is not no', () => {
  const typed = typedOf(fields);
  expect(typed).toEqual({ village: '', name: '', members: '', online: '', activities: [] });

  expect(sentOf(fields, { ...typed, name: ' Tổ 2 ', members: '7,5' }, { demo: true })).toEqual({
    name: 'Tổ 2',
    members: 7.5,
    activities: [],
    demo: true,
  });
  expect(sentOf(fields, { ...typed, members: '-3', online: 'true' })).toMatchObject({
    members: -3,
    online: true,
  });
});

test('what is no number goes as it was typed, so that the service says what is wrong with it', () => {
  expect(sentOf(fields, { members: 'mười' })['members']).toBe('mười');
  expect(sentOf(fields, { members: '1.2.3' })['members']).toBe('1.2.3');
});

test('a number that may mean a thousand times as much is asked about, unless it was read like that', () => {
  const before = typedOf(fields, { ...record, members: 12.125 });
  expect(unclear(fields, before, before)).toEqual([]);
  expect(unclear(fields, { ...before, members: '1.250' }, before)).toEqual(['members']);
  expect(unclear(fields, { ...before, members: '1 250' }, before)).toEqual(['members']);
  expect(unclear(fields, { ...before, members: '0,125' }, before)).toEqual([]);
  expect(unclear(fields, { ...before, activities: [{ on: '', people: '2,000' }] }, before)).toEqual([
    'activities/0/people',
  ]);
});

test('what somebody else stored meanwhile stays where one has typed nothing oneself', () => {
  const before = typedOf(fields, record);
  const typed = { ...before, name: 'Tổ mới' };
  const now = typedOf(fields, { ...record, name: 'Tổ của ai khác', members: 15, activities: [] });

  expect(onto(now, { before, typed })).toEqual({ ...now, name: 'Tổ mới' });
});

test('a mistake stands at its control, and one that has none is told apart', () => {
  const mistakes = [
    { field: 'activities/0/on', reason: 'is after today' },
    { field: 'activities', reason: 'too many' },
    { field: 'activities/1/on', reason: 'of an entry that is gone' },
    { field: '', reason: 'of no field' },
  ];

  expect(mistakesAt(mistakes, 'activities/0/on')).toEqual(['is after today']);
  expect(elsewhere(mistakes, fields, typedOf(fields, record))).toEqual(mistakes.slice(2));
});
