import { FORMS } from './download';
import { send } from './send';

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
  const type = /\.xlsx$/i.test(file.name) ? FORMS.xlsx : `${FORMS.csv}; charset=UTF-8`;
  return send({
    method: 'POST',
    address: `${address}/batch?mode=${mode}&dryRun=${dryRun}`,
    body: new Blob([file], { type }),
    key: dryRun ? undefined : key,
  });
}
