import type { Mistake } from '../api/problem';
import type { RegisterField } from '../api/shapes';
import { entriesOf, type Entry } from './values';

/** What stands in the controls of a record: texts, and for a list what stands in the controls of each of its entries. */
export interface Typed {
  [field: string]: string | Typed[];
}

/** What somebody made of a record, and what it was when it was read. */
export interface Draft {
  id: string;
  /** Of the record that was read; none of a new one. */
  version?: number;
  before: Typed;
  typed: Typed;
}

/** What tells a figure from one that was generated is said of a record, but not by who enters it. */
const DEMO = 'demo';

/** The fields that people fill in. */
export function entered(fields: RegisterField[]): RegisterField[] {
  return fields.filter(({ name }) => name !== DEMO);
}

/** A record as it stands in its controls; an empty one if there is none yet. */
export function typedOf(fields: RegisterField[], record: Entry = {}): Typed {
  return Object.fromEntries(
    entered(fields).map((field) => {
      const value = record[field.name];
      if (field.type === 'LIST')
        return [field.name, entriesOf(value).map((entry) => typedOf(field.fields, entry))];
      return [field.name, value === undefined || value === null ? '' : String(value)];
    }),
  );
}

/** The record that is sent: what was read, with what was typed in its place; an empty control is nothing. */
export function sentOf(fields: RegisterField[], typed: Typed, read: Entry = {}): Entry {
  const typedIn = entered(fields).map((field) => [field.name, valueOf(field, typed[field.name])] as const);
  const own = new Set(['id', 'version', ...typedIn.map(([name]) => name)]);
  return Object.fromEntries([
    ...Object.entries(read).filter(([name]) => !own.has(name)),
    ...typedIn.filter(([, value]) => value !== undefined),
  ]);
}

function valueOf(field: RegisterField, typed: Typed[string] | undefined): unknown {
  if (field.type === 'LIST')
    return Array.isArray(typed) ? typed.map((entry) => sentOf(field.fields, entry)) : [];
  const text = typeof typed === 'string' ? typed.trim() : '';
  if (text === '') return undefined;
  switch (field.type) {
    case 'NUMBER':
      return numberOf(text);
    case 'TRUTH':
      return text === 'true';
    default:
      return text;
  }
}

const NUMBER = /^[-−]?\d+(?:[.,]\d+)?$/;
const GROUPED = /^[-−]?[1-9]\d{0,2}(?:[.,\s]\d{3})+$/;

/** A number with a comma or a point before its decimals; what is none goes as it is, and the service says what is wrong. */
function numberOf(text: string): number | string {
  return NUMBER.test(text) ? Number(text.replace(',', '.').replace('−', '-')) : text;
}

/** The numbers that may mean one or a thousand times as much: 1.250 is for people what 1,250 or 1250 is. */
export function unclear(fields: RegisterField[], typed: Typed, before: Typed, at = ''): string[] {
  return entered(fields).flatMap((field) => {
    const [now, was] = [typed[field.name], before[field.name]];
    const place = at + field.name;
    if (Array.isArray(now)) {
      const known = Array.isArray(was) ? was : [];
      return now.flatMap((entry, i) => unclear(field.fields, entry, known[i] ?? {}, `${place}/${i}/`));
    }
    const asked = field.type === 'NUMBER' && now !== undefined && now !== was;
    return asked && GROUPED.test(now.trim()) ? [place] : [];
  });
}

/** What was typed, on what somebody else stored meanwhile: a field that was left as it was read is now as theirs. */
export function onto(now: Typed, { before, typed }: Pick<Draft, 'before' | 'typed'>): Typed {
  return Object.fromEntries(
    Object.entries(now).map(([field, value]) => [
      field,
      JSON.stringify(typed[field]) === JSON.stringify(before[field]) ? value : (typed[field] ?? value),
    ]),
  );
}

/** What is wrong at a place, as `activities/0/on`; what no control stands for is `elsewhere`. */
export function mistakesAt(mistakes: readonly Mistake[], place: string): string[] {
  return mistakes.filter(({ field }) => field === place).map(({ reason }) => reason);
}

/** What is wrong at no control that there is. */
export function elsewhere(
  mistakes: readonly Mistake[],
  fields: RegisterField[],
  typed: Typed,
): readonly Mistake[] {
  const places = placesOf(fields, typed);
  return mistakes.filter(({ field }) => !places.has(field));
}

function placesOf(fields: RegisterField[], typed: Typed, at = ''): Set<string> {
  return new Set(
    entered(fields).flatMap((field) => {
      const place = at + field.name;
      const value = typed[field.name];
      if (!Array.isArray(value)) return [place];
      return [place, ...value.flatMap((entry, i) => [...placesOf(field.fields, entry, `${place}/${i}/`)])];
    }),
  );
}

/** A text of more characters is written over several lines. */
export const ONE_LINE = 200;

const UNIT_ID = /^\d{1,6}(?:~\d{4})?(?:\.[0-9A-Za-z~]+)*$/;
const WITH_ID = / · (\S+)$/;

export function isUnitId(text: string): boolean {
  return UNIT_ID.test(text);
}

/** A unit as it stands in its control: with its id behind its name, for several may be called alike. */
export function unitWritten(id: string, called: string): string {
  return id === '' || called === id ? id : `${called} · ${id}`;
}

/** The id that stands in what was typed; else what was typed, so that the service says that it is no unit. */
export function unitTyped(text: string): string {
  return WITH_ID.exec(text)?.[1] ?? text.trim();
}

/** What the record is called by what was typed. */
export function titleTyped(typed: Typed, title: string | undefined): string {
  const value = title === undefined ? undefined : typed[title];
  return typeof value === 'string' ? value : '';
}
