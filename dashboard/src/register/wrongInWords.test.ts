import { expect, test } from 'vitest';
import type { RegisterField } from '../api/shapes';
import { nameIn } from '../messages/language';
import { wrongInWords } from './wrongInWords';

const field = (name: string, vi: string, en: string, fields: RegisterField[] = []): RegisterField => ({
  name,
  names: { vi, en },
  type: fields.length === 0 ? 'DAY' : 'LIST',
  required: false,
  choices: [],
  fields,
});

const fields = [
  field('activeFrom', 'Ngày đầu tiên', 'First day'),
  field('kind', 'Loại', 'Kind'),
  field('years', 'Theo năm', 'By year', [field('pupils', 'Số học sinh', 'Pupils')]),
];

const said = (language: 'vi' | 'en', place: string, reason: string) =>
  wrongInWords([{ field: place, reason }], fields, { name: nameIn(language), language })[0]?.reason;

test('fields are called what the page calls them', () => {
  expect(said('vi', 'activeTo', 'activeTo 2024-01-01 phải sau activeFrom 2025-07-01')).toBe(
    'activeTo 2024-01-01 phải sau “Ngày đầu tiên” 2025-07-01',
  );
  expect(said('vi', 'years', 'pupils 12 lớn hơn')).toBe('“Số học sinh” 12 lớn hơn');
});

test('a word of an English sentence stays one', () => {
  expect(said('en', 'kind', 'is of another kind than activeFrom')).toBe(
    'is of another kind than “First day”',
  );
});

test('at its own control a field need not be named', () => {
  expect(said('vi', 'years/0/pupils', '/years/0/pupils không được thiếu')).toBe('không được thiếu');
});
