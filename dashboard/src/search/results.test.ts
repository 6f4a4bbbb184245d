import { expect, test } from 'vitest';
import type { Indicator, IndexSet, Names, OrgUnitItem, Programme } from '../api/shapes';
import { sayIn } from '../messages/language';
import { fit } from './fits';
import {
  identityResults,
  indexResults,
  indexSetResults,
  indicatorResults,
  mayBeCode,
  programmeResults,
  setResults,
  unitResults,
} from './results';

const name = (names: Names | undefined, otherwise = '') => names?.vi ?? otherwise;

test('twins are told apart by where they are, since when, and as what they went on', () => {
  const province = { id: '15~2025', kind: 'PROVINCE' as const, names: { vi: 'Tỉnh Lào Cai' } };
  const country = { id: 'VN', kind: 'COUNTRY' as const, names: { vi: 'Việt Nam' } };
  const lasting: OrgUnitItem = {
    id: '15~2025.04630',
    kind: 'COMMUNE',
    names: { vi: 'Xã Tú Lệ' },
    validFrom: '2025-07-01',
    demo: false,
    successorUnknown: false,
    partOf: [province, country],
  };
  const ended: OrgUnitItem = {
    ...lasting,
    id: '15.140.04630',
    validFrom: undefined,
    validTo: '2025-07-01',
    partOf: [{ id: '15.140', kind: 'DISTRICT', names: { vi: 'Huyện Văn Chấn' } }, country],
    now: [{ id: lasting.id, kind: 'COMMUNE', names: lasting.names }],
  };

  const found = unitResults([lasting, ended, { ...ended, now: [] }], name, sayIn('vi'));

  expect(found.map(({ label, hint }) => `${label} | ${hint}`)).toEqual([
    'Xã Tú Lệ | Xã, phường · Tỉnh Lào Cai · 04630 · từ 01/07/2025',
    'Xã Tú Lệ (cũ, đến 30/06/2025) | Xã, phường · Huyện Văn Chấn · 04630 · nay là Xã Tú Lệ',
    'Xã Tú Lệ (cũ, đến 30/06/2025) | Xã, phường · Huyện Văn Chấn · 04630 · đã kết thúc',
  ]);
});

test('the front of a text fits better than fronts of words, these better than letters within', () => {
  expect(
    ['Hạ tầng số', 'Mức độ phát triển hạ tầng số', 'Thạ tầng, số', 'Nhân lực'].map((text) =>
      fit(text, 'ha tang so'),
    ),
  ).toEqual([0, 1, 2, undefined]);
});

test('a part of the score leads to the units in its order', () => {
  const set = {
    names: { vi: 'DTI' },
    mainIndices: [
      { code: 'CSC', names: { vi: 'Thể chế số' } },
      { code: 'HTS', names: { vi: 'Hạ tầng số' } },
    ],
  } as unknown as IndexSet;

  expect(indexResults('ha tang', set, name)).toMatchObject([
    { group: 'index', label: 'Hạ tầng số', path: '/rankings/dti-922', change: { item: 'HTS' } },
  ]);
});

test('an indicator is found by its code and by words in any order', () => {
  const indicators = [
    { code: 'GOV.DOSSIER.ON_TIME', names: { vi: 'Hồ sơ giải quyết đúng hạn' } },
  ] as Indicator[];

  expect(indicatorResults('gov.dossier', indicators, name)).toHaveLength(1);
  expect(indicatorResults('dung han ho so', indicators, name)).toHaveLength(1);
});

test('a set of criteria is found by its name or code, with its pillar', () => {
  const set = {
    code: 'culture-house',
    names: { vi: 'Nhà văn hóa thôn số' },
    trial: true,
    level: 'VILLAGE' as const,
    counted: 'SELF' as const,
    frequency: 'QUARTER' as const,
    indicator: 'SOC.CRITERIA.CULTURE_HOUSE',
    maximum: 100,
    groups: [],
    levels: [],
  };
  const found = (words: string) => setResults(words, [{ pillar: 'society', set }], name, sayIn('vi'));
  expect(found('nha van hoa')[0]?.path).toBe('/criteria/society/culture-house');
  expect(found('culture')[0]?.hint).toBe('Bộ tiêu chí · Xã hội số');
  expect(found('dossier')).toEqual([]);
});

test('an index set is found by its number, its name and its basis', () => {
  const sets = [
    { code: 'dti-922', names: { vi: 'Bộ chỉ số chuyển đổi số', en: 'DTI' }, legalBasis: 'Quyết định 922' },
    { code: 'service-766', names: { vi: 'Bộ chỉ số phục vụ' }, legalBasis: 'Quyết định 766/QĐ-TTg' },
  ];
  const found = (words: string) => indexSetResults(words, sets, name, sayIn('vi')).map(({ path }) => path);
  expect(found('766')).toEqual(['/rankings/service-766']);
  expect(found('922')).toEqual(['/rankings/dti-922']);
  expect(found('dti')).toEqual(['/rankings/dti-922']);
  expect(found('chi so phuc vu')).toEqual(['/rankings/service-766']);
});

test('a programme is found by its name, code or basis', () => {
  const programmes = [
    { code: 'nq-03', names: { vi: 'Chỉ tiêu thực hiện Nghị quyết 57' }, legalBasis: 'Nghị quyết 03/NQ-CP' },
  ] as Programme[];
  const found = (words: string) => programmeResults(words, programmes, name, sayIn('vi'));
  expect(found('nghi quyet 57')[0]?.path).toBe('/programmes/nq-03');
  expect(found('03/NQ')).toHaveLength(1);
  expect(found('ke hoach')).toEqual([]);
});

test('a code of another system leads to the unit it stands for', () => {
  const identity = {
    id: '7',
    version: 0,
    demo: false,
    code: '000.00.20.H13',
    name: 'Sở KH&CN',
    orgUnit: '15.S1',
  };

  expect(mayBeCode('000.00.20.H13')).toBe(true);
  expect(mayBeCode('Tú Lệ')).toBe(false);
  expect(mayBeCode('dossier')).toBe(false);
  expect(identityResults([identity], sayIn('vi'))).toMatchObject([
    { group: 'unit', label: 'Sở KH&CN', hint: 'mã 000.00.20.H13 trong hệ thống khác', path: '/units/15.S1' },
  ]);
});
