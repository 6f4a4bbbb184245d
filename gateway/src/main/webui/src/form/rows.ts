import type { FormCell, FormField } from '../api/shapes';
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
      (sought === '' || folded(`${name(cell.names)} ${cell.orgUnit}`).includes(sought)),
  );
}

/** The rows as a CSV file: whole, with a column that says what is generated. */
export function asCsv(
  period: string,
  cells: FormCell[],
  fields: FormField[],
  name: (names: FormCell['names']) => string,
): string {
  const names = fields.map((field) => field.name);
  const head = ['orgUnit', 'name', 'period', 'progress', 'late', 'receivedOn', ...names, 'demo'];
  const rows = cells.map((cell) => [
    cell.orgUnit,
    name(cell.names),
    period,
    cell.progress,
    String(cell.late),
    cell.receivedOn ?? '',
    ...names.map((field) => cell.figures[field] ?? ''),
    cell.demo ? 'DEMO' : '',
  ]);
  return [head, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

/** A text that a spreadsheet would take for a formula is guarded; what has a comma, a quote or a line break is quoted. */
function written(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
