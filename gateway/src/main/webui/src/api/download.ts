import { client } from './client';
import { read } from './read';
import type { RankingQuery, SeriesQuery } from './shapes';

export const FORMS = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type Form = keyof typeof FORMS;

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

export async function downloadSeries(query: SeriesQuery, form: Form, name: string): Promise<void> {
  const file = await read(
    client.GET('/api/v1/series', { params: { query }, headers: { Accept: FORMS[form] }, parseAs: 'blob' }),
  );
  saveAs(form === 'csv' ? new Blob([BYTE_ORDER_MARK, file]) : file, `${name}.${form}`);
}

export async function downloadRanking(query: RankingQuery, form: Form, name: string): Promise<void> {
  const file = await read(
    client.GET('/api/v1/rankings', { params: { query }, headers: { Accept: FORMS[form] }, parseAs: 'blob' }),
  );
  saveAs(form === 'csv' ? new Blob([BYTE_ORDER_MARK, file]) : file, `${name}.${form}`);
}
