import { expect, test } from 'vitest';
import type { Indicator, IndexSet, Names, OrgUnitItem } from '../api/shapes';
import { sayIn } from '../messages/language';
import { fit } from './fits';
import { indexResults, indicatorResults, setResults, unitResults } from './results';

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
