import type { FormCell, FormField, FormStatus } from '../api/shapes';
import type { Say } from '../messages/language';
import type { Language } from '../messages/stored';
import { csvOf } from '../messages/csv';
import { folded } from '../search/folded';

export const PROGRESS = ['APPROVED', 'SUBMITTED', 'DRAFT', 'RETURNED', 'MISSING', 'EXPECTED'] as const;

/** How many units have handed a form in, how many of all are late, and of how many nothing is there. */
export function tally(cells: FormCell[]): { received: number; late: number; missing: number } {
  return {
    received: cells.filter((cell) => cell.receivedOn !== undefined).length,
    late: cells.filter((cell) => cell.late && cell.receivedOn !== undefined).length,
    missing: cells.filter((cell) => cell.progress === 'MISSING').length,
  };
}

/** The units of a progress, or the late ones, whose name or code has the words. */
export function chosenCells(
  cells: FormCell[],
  progress: string | null,
  words: string,
  name: (names: FormCell['names']) => string,
): FormCell[] {
  const sought = folded(words);
  return cells.filter(
    (cell) =>
      (progress === null || (progress === 'LATE' ? cell.late : cell.progress === progress)) &&
      (sought === '' ||
        folded(`${name(cell.names)} ${cell.names?.vi ?? ''} ${cell.orgUnit}`).includes(sought)),
  );
}

/** Units of a matrix, those that were late for most days first. */
export function latestFirst(
  units: FormStatus['units'],
  name: (names: FormCell['names']) => string,
): FormStatus['units'] {
  return units.toSorted(
    (one, other) => other.daysLate - one.daysLate || name(one.names).localeCompare(name(other.names), 'vi'),
  );
}

/**
 * The rows as a CSV file for people: whole, with a column that says what is generated; with semicolons and decimal commas
 * where the language has these, as its spreadsheets read them.
 */
export function asCsv(
  period: string,
  cells: FormCell[],
  fields: FormField[],
  name: (names: FormCell['names']) => string,
  say: Say,
  language: Language,
): string {
  const names = fields.map((field) => field.name);
  const head = [
    say('file.orgUnit'),
    say('file.name'),
    say('place.period'),
    say('form.progress'),
    say('form.late'),
    say('form.received'),
    ...fields.map((field) => name(field.names)),
    'DEMO',
  ];
  const rows = cells.map((cell) => [
    cell.orgUnit,
    name(cell.names),
    period,
    say(`form.progress.${cell.progress}`),
    say(cell.late ? 'file.yes' : 'file.no'),
    cell.receivedOn ?? '',
    ...names.map((field) => cell.figures[field] ?? ''),
    cell.demo ? 'DEMO' : '',
  ]);
  return csvOf([head, ...rows], language);
}
