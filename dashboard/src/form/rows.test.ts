import { expect, test } from 'vitest';
import type { FormCell, FormField } from '../api/shapes';
import type { Say } from '../messages/language';
import { vi } from '../messages/vi';
import { asCsv, chosenCells, latestFirst, tally } from './rows';

const cell = (orgUnit: string, vi: string, more: Partial<FormCell>): FormCell => ({
  orgUnit,
  names: { vi },
  progress: 'APPROVED',
  late: false,
  figures: {},
  demo: false,
  ...more,
});

const cells = [
  cell('15.1', 'Yên Bình', { receivedOn: '2025-02-03', figures: { villages: 9 } }),
  cell('15.2', 'Đại Đồng', { receivedOn: '2025-02-09', late: true, demo: true, progress: 'SUBMITTED' }),
  cell('15.3', '=Mù, "Cang"', { progress: 'MISSING', late: true }),
  cell('15.4', 'Lục Yên', { progress: 'EXPECTED' }),
];
const name = (names: FormCell['names']) => names.vi;

test('what is missing is not counted as handed in late', () => {
  expect(tally(cells)).toEqual({ received: 2, late: 1, missing: 1 });
});

test('units are found by progress, by lateness and by name without marks', () => {
  const ids = (progress: string | null, words: string) =>
    chosenCells(cells, progress, words, name).map((found) => found.orgUnit);
  expect(ids('MISSING', '')).toEqual(['15.3']);
  expect(ids('LATE', '')).toEqual(['15.2', '15.3']);
  expect(ids(null, 'dai dong')).toEqual(['15.2']);
  expect(ids('APPROVED', 'dai dong')).toEqual([]);
});

const fields = [{ name: 'villages', names: { vi: 'Số thôn' } }] as FormField[];
const say: Say = (key) => vi[key];

test('a file says what is generated and lets no name be a formula', () => {
  const late = cell('15.5', '\n=Nậm', { progress: 'DRAFT', figures: { villages: 1.5 } });
  expect(asCsv('2025-01', [...cells.slice(1, 3), late], fields, name, say, 'en')).toBe(
    'Mã đơn vị,Đơn vị,Kỳ,Tình trạng,trễ hạn,Ngày nộp,Số thôn,DEMO\r\n' +
      '15.2,Đại Đồng,2025-01,chờ duyệt,có,2025-02-09,,DEMO\r\n' +
      '15.3,"\'=Mù, ""Cang""",2025-01,chưa nộp,có,,,\r\n' +
      '15.5,"\'\n=Nậm",2025-01,đang soạn,không,,1.5,\r\n',
  );
});

test('a Vietnamese spreadsheet finds the columns and the numbers', () => {
  const one = cell('15.5', 'Nậm; Có', { progress: 'DRAFT', figures: { villages: 1.5 } });
  expect(asCsv('2025-01', [one], fields, name, say, 'vi').split('\r\n')[1]).toBe(
    '15.5;"Nậm; Có";2025-01;đang soạn;không;;1,5;',
  );
});

test('who is late for most days stands first, then by name', () => {
  const unit = (orgUnit: string, vi: string, daysLate: number) => ({
    orgUnit,
    names: { vi },
    returns: [],
    daysLate,
  });
  const units = [unit('1', 'Yên Bình', 0), unit('2', 'An Bình', 0), unit('3', 'Mù Cang Chải', 36)];
  expect(latestFirst(units, (names) => names?.vi ?? '').map((one) => one.orgUnit)).toEqual(['3', '2', '1']);
});
