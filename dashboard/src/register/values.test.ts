import { expect, test } from 'vitest';
import type { RegisterField } from '../api/shapes';
import { sayIn } from '../messages/language';
import { columnsOf, entryInWords, titleOf, unitsIn, type Writing, written } from './values';

const field = (
  name: string,
  type: RegisterField['type'],
  more: Partial<RegisterField> = {},
): RegisterField => ({
  name,
  names: { vi: name },
  type,
  required: false,
  choices: [],
  fields: [],
  ...more,
});
const writing: Writing = {
  say: sayIn('vi'),
  language: 'vi',
  name: (names, otherwise) => names?.vi ?? otherwise,
  unitName: (id) => (id === '15.1' ? 'Xã A' : id),
};
const level = field('level', 'CHOICE', { choices: [{ code: 'FULL', names: { vi: 'Toàn trình' } }] });

test.each([
  [level, 'FULL', 'Toàn trình'],
  [level, 'NEW', 'NEW'],
  [field('postal', 'TRUTH'), false, 'không'],
  [field('on', 'DAY'), '2024-12-31', '31/12/2024'],
  [field('month', 'PERIOD'), '2024-12', 'Tháng 12/2024'],
  [field('month', 'PERIOD'), 'always', 'always'],
  [field('commune', 'ORG_UNIT'), '15.1', 'Xã A'],
  [field('value', 'NUMBER'), 1250000, '1.250.000'],
  [field('sales', 'LIST'), [{}, {}], '2'],
  [field('name', 'TEXT'), null, ''],
  [field('stars', 'NUMBER'), 0, '0'],
])('a value is written as people read it: %#', (kind, value, words) => {
  expect(written(kind, value, writing)).toBe(words);
});

test('an entry is one line, without what it does not say', () => {
  const fields = [field('from', 'DAY'), field('to', 'DAY'), field('members', 'NUMBER')];
  expect(entryInWords(fields, { from: '2024-01-02', members: 7 }, writing)).toBe('02/01/2024, 7');
});

test('units are asked for once, however many records they have', () => {
  const fields = [field('commune', 'ORG_UNIT'), field('name', 'TEXT')];
  const records = [{ commune: '15.2', name: '15.9' }, { commune: '15.1' }, { commune: '15.2' }, {}];
  expect(unitsIn(fields, records)).toEqual(['15.1', '15.2']);
});

test('a table begins with what its records are called', () => {
  const fields = [field('code', 'TEXT'), field('name', 'TEXT'), field('demo', 'TRUTH')];
  expect(columnsOf(fields, 'name').map(({ name }) => name)).toEqual(['name', 'code']);
  expect(columnsOf(fields, undefined).map(({ name }) => name)).toEqual(['code', 'name']);
});

test('a record without what it is called by is called by its id', () => {
  expect(titleOf({ id: '7', name: 'Tổ 1' }, 'name')).toBe('Tổ 1');
  expect(titleOf({ id: '7', name: '' }, 'name')).toBe('7');
  expect(titleOf({ id: '7' }, undefined)).toBe('7');
});
