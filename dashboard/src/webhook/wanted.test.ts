import { expect, test } from 'vitest';
import { wanted } from './wanted';

function fieldsOf(values: Record<string, string>): FormData {
  const fields = new FormData();
  Object.entries(values).forEach(([name, value]) => fields.append(name, value));
  return fields;
}

test('codes are separated by commas or blanks, and an empty unit is left out', () => {
  const fields = fieldsOf({
    title: 'Kho dữ liệu',
    url: ' https://example.org/hook ',
    indicators: 'SOC.TEAM.MEMBERS, SOC.TEAM.ACTIVE\n',
    orgUnit: ' ',
  });

  expect(wanted(fields, true)).toEqual({
    title: 'Kho dữ liệu',
    url: 'https://example.org/hook',
    indicators: ['SOC.TEAM.MEMBERS', 'SOC.TEAM.ACTIVE'],
    active: true,
  });
});

test('a unit is asked for as it is typed', () => {
  expect(wanted(fieldsOf({ title: 'x', url: 'https://x.vn', orgUnit: '15~2025' }), false)).toEqual({
    title: 'x',
    url: 'https://x.vn',
    indicators: [],
    orgUnit: '15~2025',
    active: false,
  });
});
