import type { Language } from './stored';

/** Rows as a spreadsheet of the language's country reads them: with semicolons and decimal commas where it has these. */
export function csvOf(rows: (string | number)[][], language: Language): string {
  const written = writer(language);
  return rows.map((row) => `${row.map(written).join(language === 'vi' ? ';' : ',')}\r\n`).join('');
}

/** A text that a spreadsheet would take for a formula is guarded; what has a comma, a quote or a line break is quoted. */
function writer(language: Language): (value: string | number) => string {
  return (value) => {
    if (typeof value === 'number') return language === 'vi' ? String(value).replace('.', ',') : String(value);
    const text = /^'*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
    return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
}
