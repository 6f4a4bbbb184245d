import type { Form, FormField, FormLine } from '../api/shapes';

/** Numbers by field, added up over the lines; a field without any number is left out. */
export function totals(lines: FormLine[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { figures } of lines) {
    for (const [field, number] of Object.entries(figures)) sums[field] = (sums[field] ?? 0) + number;
  }
  return sums;
}

/** The value of a sum of fields over lines as the services count it: without a line nothing was there, zero. */
export function valueOf(sum: string, lines: FormLine[]): number | undefined {
  const numbers = totals(lines);
  let value = 0;
  for (const { minus, field } of termsOf(sum)) {
    const number = numbers[field] ?? (lines.length === 0 ? 0 : undefined);
    if (number === undefined) return undefined;
    value += minus ? -number : number;
  }
  return value;
}

/** A sum with the names of its fields. */
export function inWords(sum: string, nameOf: (field: string) => string): string {
  return termsOf(sum)
    .map(({ minus, field }, i) => (minus ? (i === 0 ? '−' : ' − ') : i === 0 ? '' : ' + ') + nameOf(field))
    .join('');
}

/** A figure as it is made: numerator, and denominator if it is a share. */
export function formulaOf(figure: Form['figures'][number], nameOf: (field: string) => string): string {
  const numerator = inWords(figure.numerator, nameOf);
  return figure.denominator === undefined
    ? numerator
    : `${numerator} / ${inWords(figure.denominator, nameOf)}`;
}

export function fieldNamer(
  fields: FormField[],
  name: (names: FormField['names'], otherwise: string) => string,
) {
  return (field: string) => {
    const known = fields.find((one) => one.name === field);
    return known === undefined ? field : name(known.names, field);
  };
}

function termsOf(sum: string): { minus: boolean; field: string }[] {
  return [...sum.matchAll(/([+-]?)\s*([a-z][A-Za-z0-9]*)/g)].map(([, sign, field]) => ({
    minus: sign === '-',
    field: field ?? '',
  }));
}
