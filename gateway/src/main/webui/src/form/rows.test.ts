import { expect, test } from 'vitest';
import type { FormCell, FormField } from '../api/shapes';
import { asCsv, chosenCells, tally } from './rows';

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

test('a file says what is generated and lets no name be a formula', () => {
  const fields = [{ name: 'villages' }] as FormField[];
  expect(asCsv('2025-01', cells.slice(0, 3), fields, name)).toBe(
    'orgUnit,name,period,progress,late,receivedOn,villages,demo\r\n' +
      '15.1,Yên Bình,2025-01,APPROVED,false,2025-02-03,9,\r\n' +
      '15.2,Đại Đồng,2025-01,SUBMITTED,true,2025-02-09,,DEMO\r\n' +
      '15.3,"\'=Mù, ""Cang""",2025-01,MISSING,true,,,\r\n',
  );
});
