import { expect, test } from 'vitest';
import type { Register, RegisterRecord } from '../api/shapes';
import { asFile, changeable, differences, ownFilter } from './bulk';

const field = (name: string, type: string, required = false) => ({
  name,
  type,
  required,
  names: { vi: name },
  choices: [],
  fields: [],
});

const register = {
  collection: 'things',
  unit: 'orgUnit',
  title: 'name',
  fields: [
    field('orgUnit', 'ORG_UNIT', true),
    field('name', 'TEXT', true),
    field('kind', 'CHOICE'),
    field('area', 'NUMBER'),
    field('exact', 'NUMBER'),
    field('open', 'TRUTH'),
    field('uses', 'LIST'),
    field('demo', 'TRUTH'),
  ],
} as unknown as Register;

const record = (id: string, more: object = {}) =>
  ({
    id,
    version: 3,
    demo: true,
    orgUnit: '15.132',
    name: 'Nhà "A", thôn 1',
    area: -1.5,
    uses: [{}],
    ...more,
  }) as RegisterRecord;

test('neither lists nor the unit nor what is generated can be given one value', () => {
  expect(changeable(register).map(({ name }) => name)).toEqual(['name', 'kind', 'area', 'exact', 'open']);
});

test('only what becomes something else is a difference', () => {
  const found = differences(register, [record('a'), record('b', { area: 2, kind: 'X' })], {
    area: '2',
    kind: '',
  });

  expect(
    found.map(({ record: { id }, field: { name }, before, after }) => [id, name, before, after]),
  ).toEqual([
    ['a', 'area', -1.5, 2],
    ['b', 'kind', 'X', undefined],
  ]);
});

test('the file has each record with its id and version, new values, and the others as they were read', async () => {
  const rows = await asFile(register, [record('a'), record('b', { open: true })], { area: '2,5' }).text();

  expect(rows).toBe(
    'id,version,orgUnit,name,kind,area,exact,open,demo\r\n' +
      'a,3,15.132,"Nhà ""A"", thôn 1",,2.5,,,true\r\n' +
      'b,3,15.132,"Nhà ""A"", thôn 1",,2.5,,true,true\r\n',
  );
});

test('a number that the page cannot hand on exactly has no column and stays', async () => {
  const exact = { exact: Number('1234567890123456.5') };
  const head = async (values: Record<string, string>) =>
    (await asFile(register, [record('a'), record('b', exact)], values).text()).split('\r\n')[0];

  expect(await head({ area: '1' })).not.toContain('exact');
  expect(await head({ exact: '1' })).toContain('exact');
});

test('what one may change is asked for first: of the unit with its parts, or of the unit alone', () => {
  const filter = (name: string) => ({ name, names: { vi: name }, type: 'ORG_UNIT', choices: [] });
  const teams = { filters: [filter('village'), filter('commune')] } as unknown as Register;
  const databases = { filters: [filter('orgUnit')] } as unknown as Register;
  expect(ownFilter(teams, '15', 'PROVINCE')).toEqual({ commune: '15' });
  expect(ownFilter(databases, '15.132.04252', 'COMMUNE')).toEqual({ orgUnit: '15.132.04252' });
  expect(ownFilter(databases, '15', 'PROVINCE')).toEqual({});
});
