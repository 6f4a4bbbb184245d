import type { Mistake } from '../api/problem';
import type { RegisterField } from '../api/shapes';
import type { Language } from '../messages/stored';
import type { Writing } from './values';

/** Names that programs write and no sentence has by chance: `activeFrom`, in Vietnamese all. */
const TOLD: Record<Language, RegExp> = { en: /\b[a-z]+[A-Z]\w*\b/g, vi: /\b[a-z]\w*\b/g };

/** What is wrong, in the words of the page: fields by what they are called, and not named at all at their own control. */
export function wrongInWords(
  mistakes: readonly Mistake[],
  fields: RegisterField[],
  { name, language }: Pick<Writing, 'name' | 'language'>,
): Mistake[] {
  const called = new Map(
    fields
      .flatMap((field) => [...field.fields, field])
      .map((field) => [field.name, name(field.names, field.name)]),
  );
  return mistakes.map(({ field, reason }) => {
    const own = `/${field} `;
    const said = reason.startsWith(own) ? reason.slice(own.length) : reason;
    return {
      field,
      reason: said.replace(TOLD[language], (word) => {
        const words = called.get(word);
        return words === undefined ? word : `“${words}”`;
      }),
    };
  });
}
