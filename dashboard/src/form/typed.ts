import type { Form, FormField, FormLine, FormReturn } from '../api/shapes';
import { formatNumber } from '../messages/format';
import type { Language } from '../messages/stored';

export type Answer = FormReturn['answer'];

/** What somebody has typed of a return: texts of numbers by line and field. */
export interface Typed {
  answer: Answer;
  /** By the code of the line, of a form without lines ''. */
  numbers: Record<string, Record<string, string>>;
  comment: string;
}

const GROUPED = {
  vi: /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  en: /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
};
/** What a number of the pages holds exactly. */
const DIGITS = 15;

/** The number that a text means in a language: 1.234,5 or 1,234.5; undefined for none, 'wrong' for what is no number of the field. */
export function numberOf(text: string, decimals: number, language: Language): number | undefined | 'wrong' {
  const bare = text.replaceAll(/\s/g, '');
  if (bare === '') return undefined;
  if (!GROUPED[language].test(bare)) return 'wrong';
  const [whole = '', part = ''] = bare.split(language === 'vi' ? ',' : '.');
  const digits = whole.replaceAll(/[.,]/g, '');
  if (part.length > decimals || digits.length + part.length > DIGITS) return 'wrong';
  return Number(part === '' ? digits : `${digits}.${part}`);
}

/** A number as it stands in a field to be changed. */
export function textOf(number: number | undefined, field: FormField, language: Language): string {
  return number === undefined ? '' : formatNumber(number, language, field.decimals);
}

/** The codes of the lines that there are to fill in, in the order of the first list that names them. */
export function linesOf(...lists: FormLine[][]): string[] {
  return [...new Set(lists.flat().map(({ line }) => line ?? ''))];
}

/** What stands in the fields before anything is typed: what was sent before, else what a return begins with. */
export function begun(
  form: Form,
  there: FormReturn | undefined,
  beginning: FormLine[],
  language: Language,
): Typed {
  const lines = there === undefined || there.lines.length === 0 ? beginning : there.lines;
  return {
    answer: there?.answer ?? 'FIGURES',
    comment: there?.comment ?? '',
    numbers: Object.fromEntries(
      lines.map(({ line, figures }) => [
        line ?? '',
        Object.fromEntries(
          form.fields.map((field) => [field.name, textOf(figures[field.name], field, language)]),
        ),
      ]),
    ),
  };
}

/** The same with every empty field of a line, or of all, as it was in the period before. */
export function keeping(
  typed: Typed,
  form: Form,
  before: FormLine[],
  language: Language,
  only?: { line: string; field?: string },
): Typed {
  const numbers = { ...typed.numbers };
  for (const { line = '', figures } of before) {
    if (only !== undefined && only.line !== line) continue;
    const kept = { ...numbers[line] };
    for (const field of form.fields) {
      if (only?.field !== undefined && only.field !== field.name) continue;
      if ((kept[field.name] ?? '').trim() === '')
        kept[field.name] = textOf(figures[field.name], field, language);
    }
    numbers[line] = kept;
  }
  return { ...typed, numbers };
}

/** The numbers of each line as they are sent; a line without any is left out. */
export function sentLines(typed: Typed, form: Form, language: Language): FormLine[] {
  return Object.entries(typed.numbers).flatMap(([line, texts]) => {
    const figures = figuresOf(texts, form.fields, language);
    if (Object.keys(figures).length === 0) return [];
    return [line === '' ? { figures } : { line, figures }];
  });
}

export function figuresOf(
  texts: Record<string, string> | undefined,
  fields: FormField[],
  language: Language,
): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const { name, decimals } of fields) {
    const number = numberOf(texts?.[name] ?? '', decimals, language);
    if (typeof number === 'number') figures[name] = number;
  }
  return figures;
}

/** The first place whose text is no number. */
export function firstWrong(
  typed: Typed,
  form: Form,
  language: Language,
): { line: string; field: string } | undefined {
  for (const [line, texts] of Object.entries(typed.numbers)) {
    for (const { name, decimals } of form.fields) {
      if (numberOf(texts[name] ?? '', decimals, language) === 'wrong') return { line, field: name };
    }
  }
  return undefined;
}
