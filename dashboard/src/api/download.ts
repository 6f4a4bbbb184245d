import { client } from './client';
import { read } from './read';
import { recordsAsked } from './records';
import type { Language } from '../messages/stored';
import type { FormsQuestion, RankingQuery, RegisterQuestion, ReportQuery, SeriesQuery } from './shapes';

export const FORMS = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** What a table is downloaded as. */
export type FileForm = keyof typeof FORMS;

// without it Excel takes the file for no UTF-8
const BYTE_ORDER_MARK = '\uFEFF';

/** Hands bytes or a picture to the browser as a file. */
export function saveAs(content: Blob | string, name: string): void {
  const link = document.createElement('a');
  link.href = typeof content === 'string' ? content : URL.createObjectURL(content);
  link.download = name;
  link.click();
  if (typeof content !== 'string') setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A table that the page made itself. */
export function saveCsv(rows: string, name: string): void {
  saveAs(new Blob([BYTE_ORDER_MARK, rows], { type: FORMS.csv }), `${name}.csv`);
}

/** A table that a service made for programs. */
export function saveFile(file: Blob, name: string, form: FileForm): void {
  saveAs(form === 'csv' ? new Blob([BYTE_ORDER_MARK, file]) : file, `${name}.${form}`);
}

/** With words of a language, as a spreadsheet of its country reads it. */
function forPeople<Q>(query: Q, form: FileForm, lang: Language) {
  return {
    params: { query: { ...query, lang } },
    headers: { Accept: FORMS[form] },
    parseAs: 'blob',
  } as const;
}

export async function downloadSeries(
  query: SeriesQuery,
  form: FileForm,
  name: string,
  lang: Language,
): Promise<void> {
  const file = await read(client.GET('/api/v1/series', forPeople(query, form, lang)));
  saveAs(file, `${name}.${form}`);
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** As a document of a word processor. */
export async function downloadReport(outline: string, query: ReportQuery): Promise<void> {
  const file = await read(
    client.GET('/api/v1/reports/{outline}', {
      params: { path: { outline }, query },
      headers: { Accept: WORD },
      parseAs: 'blob',
    }),
  );
  saveAs(file, `${outline}-${query.orgUnit}-${query.period}.docx`);
}

export async function downloadRanking(
  query: RankingQuery,
  form: FileForm,
  name: string,
  lang: Language,
): Promise<void> {
  const file = await read(client.GET('/api/v1/rankings', forPeople(query, form, lang)));
  saveAs(file, `${name}.${form}`);
}

/** All records of a register that meet the filters. */
export async function downloadRecords(
  path: RegisterQuestion,
  filters: Record<string, string>,
  form: FileForm,
): Promise<void> {
  const file = await read(
    client.GET('/api/v1/{pillar}/{collection}', {
      params: { path, query: { filters } },
      querySerializer: recordsAsked,
      headers: { Accept: FORMS[form] },
      parseAs: 'blob',
    }),
  );
  saveFile(file, path.collection, form);
}

/** Who returned a form in some periods, and how late. */
export async function downloadFormStatus(
  path: FormsQuestion,
  within: string | undefined,
  last: string,
  size: number,
  form: FileForm,
): Promise<void> {
  const file = await read(
    client.GET('/api/v1/{pillar}/forms/{form}/status', {
      params: { path, query: { last, size, ...(within === undefined ? {} : { within }) } },
      headers: { Accept: FORMS[form] },
      parseAs: 'blob',
    }),
  );
  saveFile(file, `${path.form}-${last}`, form);
}
