import type { Register, RegisterField, RegisterRecord } from '../api/shapes';
import { csvOf } from '../messages/csv';
import { entered, sentOf, type Typed } from './typed';

/** Records that are changed at once. */
export const MOST = 1_000;

/** New values as they stand in their controls, by the fields that are changed. */
export type Values = Record<string, string>;

/** Digits of a number that a page can hand on as it read them. */
const EXACT_DIGITS = 15;

/** The fields that many records can be given one value of: no lists, and not the unit whose records they are. */
export function changeable(register: Register): RegisterField[] {
  return entered(register.fields).filter(({ type, name }) => type !== 'LIST' && name !== register.unit);
}

/** A value that was typed, as a record has it; undefined if there is none. */
export function valueOf(field: RegisterField, text: string): unknown {
  return sentOf([field], { [field.name]: text } satisfies Typed)[field.name];
}

/** A value that becomes another one. */
export interface Difference {
  record: RegisterRecord;
  field: RegisterField;
  before: unknown;
  after: unknown;
}

/** What the values change of the records. */
export function differences(register: Register, records: RegisterRecord[], values: Values): Difference[] {
  return records.flatMap((record) =>
    changeable(register)
      .filter(({ name }) => name in values)
      .map((field) => ({
        record,
        field,
        before: record[field.name],
        after: valueOf(field, values[field.name] ?? ''),
      }))
      .filter(({ before, after }) => textOf(before) !== textOf(after)),
  );
}

/**
 * The file that changes the records: each with its id and the version that was read, so that what somebody else changed
 * meanwhile is told and not lost. Lists have no column and stay, and so do numbers that the page cannot hand on exactly.
 */
export function asFile(register: Register, records: RegisterRecord[], values: Values): File {
  const columns = register.fields.filter(
    (field) =>
      field.type !== 'LIST' &&
      (field.name in values || field.required || records.every((record) => isExact(record[field.name]))),
  );
  const rows = records.map((record) => [
    record.id,
    record.version,
    ...columns.map((field) =>
      cellOf(field.name in values ? valueOf(field, values[field.name] ?? '') : record[field.name]),
    ),
  ]);
  const head = ['id', 'version', ...columns.map(({ name }) => name)];
  return new File([csvOf([head, ...rows], 'en')], `${register.collection}.csv`);
}

function isExact(value: unknown): boolean {
  return typeof value !== 'number' || value.toString().replace(/\D/g, '').length <= EXACT_DIGITS;
}

/** A number is none that a spreadsheet takes for a formula. */
function cellOf(value: unknown): string | number {
  return typeof value === 'number' ? value : textOf(value);
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value as string | number | boolean);
}

const LARGE = ['COUNTRY', 'PROVINCE', 'DISTRICT'];

/**
 * The filter that gives the records of a unit: one that takes its parts along where there is such a one, else that of the unit
 * itself unless the unit is so large that the records are of its parts. Without one, the first records may all be of others.
 */
export function ownFilter(register: Register, unit: string, kind: string): Record<string, string> {
  const ofUnit = register.filters.filter(({ type }) => type === 'ORG_UNIT').map(({ name }) => name);
  const widest = ofUnit.at(-1);
  return widest === undefined || (ofUnit.length === 1 && LARGE.includes(kind)) ? {} : { [widest]: unit };
}
