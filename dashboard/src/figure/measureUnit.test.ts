import { expect, test } from 'vitest';
import { sayIn } from '../messages/language';
import { changeWithUnit, unitInWords, valueWithUnit } from './measureUnit';

const [vi, en] = [sayIn('vi'), sayIn('en')];

test('money is said in what people count it in', () => {
  expect(valueWithUnit(1_352_751_000_000, 'VND', 0, 'vi', vi)).toBe('1.352,8 tỷ đồng');
  expect(valueWithUnit(1_352_751_000_000, 'VND', 0, 'en', en)).toBe('1,352.8 billion VND');
  expect(valueWithUnit(2_500_000, 'VND', 0, 'vi', vi)).toBe('2,5 triệu đồng');
  expect(changeWithUnit(-389_991_000_000, 'VND', 0, 'vi', vi)).toBe('−390,0 tỷ đồng');
});

test('one of a thing is said as one', () => {
  expect(valueWithUnit(1, 'DOSSIER', 0, 'en', en)).toBe('1 dossier');
  expect(valueWithUnit(2, 'DOSSIER', 0, 'en', en)).toBe('2 dossiers');
  expect(valueWithUnit(0, 'PERSON', 0, 'en', en)).toBe('0 people');
  expect(valueWithUnit(1, 'PERSON', 0, 'vi', vi)).toBe('1 người');
  expect(unitInWords('DOSSIER', en)).toBe('dossiers');
});

test('what is small, and what is no money, keeps its digits', () => {
  expect(valueWithUnit(999_999, 'VND', 0, 'vi', vi)).toBe('999.999 đồng');
  expect(valueWithUnit(284_354_000, 'DOSSIER', 0, 'vi', vi)).toBe('284.354.000 hồ sơ');
  expect(valueWithUnit(51.25, 'PERCENT', 2, 'vi', vi)).toBe('51,25 %');
  expect(changeWithUnit(14.93, 'PERCENT', 2, 'vi', vi)).toBe('+14,93 điểm %');
});

test('what the catalogues count in has words, on pages and in files', () => {
  const catalogues = import.meta.glob<string>('../../../*-service/src/main/resources/**/*.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const files = import.meta.glob<string>('../../../gateway/src/main/resources/files/words-*.properties', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const codes = new Set(
    Object.values(catalogues).flatMap((text) =>
      [...text.matchAll(/measureUnit: *([A-Z][A-Z_0-9]*)/g)].map(([, code = '']) => code),
    ),
  );
  expect(codes.size).toBeGreaterThan(30);
  expect(Object.keys(files)).toHaveLength(2);
  const without = [...codes].filter(
    (code) =>
      unitInWords(code, vi) === code ||
      unitInWords(code, en) === code ||
      !Object.values(files).every((words) => words.includes(`\nmeasure.${code}=`)),
  );
  expect(without.filter((code) => code !== 'VND')).toEqual([]);
});
