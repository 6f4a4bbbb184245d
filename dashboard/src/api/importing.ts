import { FORMS } from './download';
import { send, sendForFile } from './send';

/** What became of the rows of a file. */
export interface ImportSummary {
  received: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  errorCount: number;
  errors: { row: number; field?: string; reason: string }[];
}

export interface Import {
  /** What the file is imported into: `/api/v1/gov/procedures`. */
  address: string;
  file: File;
  /** Only look what would become of it. */
  dryRun: boolean;
  /** All rows or none, or those without a mistake. */
  mode: 'all' | 'accepted';
  key: string;
}

export function importFile({ address, file, dryRun, mode, key }: Import): Promise<ImportSummary> {
  return send({
    method: 'POST',
    address: `${address}/batch?mode=${mode}&dryRun=${dryRun}`,
    body: typed(file),
    key: dryRun ? undefined : key,
  });
}

/** The file with its mistakes as comments in its cells; nothing of it is stored. */
export function fileWithNotes(address: string, file: File): Promise<Blob> {
  return sendForFile(
    { method: 'POST', address: `${address}/batch?mode=accepted&dryRun=true`, body: typed(file) },
    FORMS.xlsx,
  );
}

function typed(file: File): Blob {
  const type = /\.xlsx$/i.test(file.name) ? FORMS.xlsx : `${FORMS.csv}; charset=UTF-8`;
  return new Blob([file], { type });
}
