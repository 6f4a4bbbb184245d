import { FORMS } from './download';
import { send, sendForFile, type Sending } from './send';

/** What became of the rows of a file. */
export interface ImportSummary {
  /** What goes because the file does not name it, if the file has a scope and no mistake. */
  withdrawn?: { count: number; first: Withdrawal[] };
  received: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  errorCount: number;
  errors: { row: number; field?: string; reason: string }[];
}

/** A return that goes, or a line of one; or a record. */
export interface Withdrawal {
  orgUnit: string;
  period?: string | null;
  line?: string | null;
  state?: 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'RETURNED' | null;
  id?: string | null;
  title?: string | null;
}

/** What a file says all of: what is there of it and the file does not name is withdrawn. */
export interface Scope {
  unit: string;
  /** Of returns; records have none. */
  period?: string | undefined;
}

export interface Import {
  /** What the file is imported into: `/api/v1/gov/procedures`. */
  address: string;
  file: File;
  scope?: Scope | undefined;
  /** Why the records are changed, for their histories. */
  reason?: string | undefined;
  /** Only look what would become of it. */
  dryRun: boolean;
  /** All rows or none, or those without a mistake. */
  mode: 'all' | 'accepted';
  /** So many withdrawals were seen and are wanted. */
  withdrawals?: number | undefined;
  key: string;
}

export function importFile(asked: Import): Promise<ImportSummary> {
  return send(sending(asked));
}

/** As a batch of its address is sent. */
export function sending({ key, ...asked }: Import): Sending {
  return {
    method: 'POST',
    address: batch(asked),
    body: typed(asked.file),
    key: asked.dryRun ? undefined : key,
  };
}

/** The file with its mistakes as comments in its cells; nothing of it is stored. */
export function fileWithNotes(address: string, file: File, scope: Scope | undefined): Promise<Blob> {
  const asked = { address, file, scope, dryRun: true, mode: 'accepted' } as const;
  return sendForFile({ method: 'POST', address: batch(asked), body: typed(file) }, FORMS.xlsx);
}

function batch({ address, scope, reason, dryRun, mode, withdrawals }: Omit<Import, 'key'>): string {
  const query = new URLSearchParams({ mode, dryRun: String(dryRun) });
  if (reason !== undefined) query.set('reason', reason);
  if (scope !== undefined) {
    query.set('missing', 'withdraw');
    query.set('within', scope.unit);
    if (scope.period !== undefined) query.set('period', scope.period);
    if (withdrawals !== undefined) query.set('withdrawals', String(withdrawals));
  }
  return `${address}/batch?${String(query)}`;
}

function typed(file: File): Blob {
  const type = /\.xlsx$/i.test(file.name) ? FORMS.xlsx : `${FORMS.csv}; charset=UTF-8`;
  return new Blob([file], { type });
}
