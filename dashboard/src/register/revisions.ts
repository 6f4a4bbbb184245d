import type { RegisterField } from '../api/shapes';
import { entriesOf, type Entry } from './values';

/** What a change made of one field: another value, or other entries of a list. */
export type FieldChange =
  | { field: RegisterField; before: unknown; after: unknown }
  | { field: RegisterField; added: Entry }
  | { field: RegisterField; removed: Entry };

/** What differs between two states of a record, field by field in their order. */
export function differences(fields: RegisterField[], before: Entry, after: Entry): FieldChange[] {
  return fields.flatMap((field): FieldChange[] => {
    const was = before[field.name] ?? undefined;
    const is = after[field.name] ?? undefined;
    if (field.type !== 'LIST') return was === is ? [] : [{ field, before: was, after: is }];
    return [
      ...without(entriesOf(was), entriesOf(is)).map((removed) => ({ field, removed })),
      ...without(entriesOf(is), entriesOf(was)).map((added) => ({ field, added })),
    ];
  });
}

/** The entries that others lack; of equal ones as many as they lack. */
function without(entries: Entry[], others: Entry[]): Entry[] {
  const left = others.map(keyOf);
  return entries.filter((entry) => {
    const at = left.indexOf(keyOf(entry));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

function keyOf(entry: Entry): string {
  return JSON.stringify(Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1)));
}
