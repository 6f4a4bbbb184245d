import type { RegisterField, RegisterFilter } from '../api/shapes';
import type { Say } from '../messages/language';
import { formatDate, formatExact } from '../messages/format';
import type { Language } from '../messages/stored';
import { IS_PERIOD } from '../place/period';
import { periodInWords } from '../place/words';

/** How values are written for people, and what units are called. */
export interface Writing {
  say: Say;
  language: Language;
  name: (names: RegisterField['names'], otherwise: string) => string;
  unitName: (id: string) => string;
}

type Kind = Pick<RegisterField | RegisterFilter, 'type' | 'choices'>;

/** A value of a field as people read it; nothing if there is none. */
export function written(field: Kind, value: unknown, writing: Writing): string {
  if (value === undefined || value === null) return '';
  const { say, language, name, unitName } = writing;
  const text = String(value);
  switch (field.type) {
    case 'CHOICE': {
      const choice = field.choices.find(({ code }) => code === text);
      return choice === undefined ? text : name(choice.names, text);
    }
    case 'TRUTH':
      return say(value === true ? 'register.yes' : 'register.no');
    case 'DAY':
      return formatDate(text);
    case 'PERIOD':
      return IS_PERIOD.test(text) ? periodInWords(text, say) : text;
    case 'ORG_UNIT':
      return unitName(text);
    case 'NUMBER':
      return typeof value === 'number' ? formatExact(value, language) : text;
    case 'LIST':
      return formatExact(entriesOf(value).length, language);
    case 'TEXT':
      return text;
  }
}

export type Entry = Partial<Record<string, unknown>>;

/** The entries of a list; none of what is no list. */
export function entriesOf(value: unknown): Entry[] {
  return Array.isArray(value) ? (value as Entry[]) : [];
}

/** An entry of a list in one line. */
export function entryInWords(fields: RegisterField[], entry: Entry, writing: Writing): string {
  return fields
    .map((field) => written(field, entry[field.name], writing))
    .filter((word) => word !== '')
    .join(', ');
}

/** The ids of the units that stand in records. */
export function unitsIn(fields: RegisterField[], records: Entry[]): string[] {
  const named = fields.filter(({ type }) => type === 'ORG_UNIT').map(({ name }) => name);
  const ids = records.flatMap((record) => named.map((field) => record[field]));
  return [...new Set(ids.filter((id): id is string => typeof id === 'string'))].sort();
}

/** The fields that a table of records has columns for: what it is called by first, DEMO beside it. */
export function columnsOf(fields: RegisterField[], title: string | undefined): RegisterField[] {
  const shown = fields.filter(({ name }) => name !== 'demo');
  return [...shown.filter(({ name }) => name === title), ...shown.filter(({ name }) => name !== title)];
}

/** What a record is called: the field that its register names, else its id. */
export function titleOf(record: { id: string } & Entry, title: string | undefined): string {
  const value = title === undefined ? undefined : record[title];
  return value === undefined || value === null || value === '' ? record.id : String(value);
}
