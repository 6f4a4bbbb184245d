import { queryOptions } from '@tanstack/react-query';
import { FORMS } from './download';
import { type Import, type ImportSummary, sending } from './importing';
import { send, sendForFile } from './send';

/** An import that is carried out later, and how far it is. */
export interface ImportJob {
  id: string;
  target: string;
  dryRun: boolean;
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';
  submittedBy: string;
  submittedAt: string;
  /** Rows that were read so far, that are stored unless it ends before, and that are wrong. */
  checked: number;
  stored: number;
  rejected: number;
  hasFile: boolean;
}

const EVERY = 2_000;
const SHOWN = 10;

export function isOver({ state }: ImportJob): boolean {
  return state !== 'WAITING' && state !== 'RUNNING';
}

/** Imports a file in a job, which goes on whoever leaves the page. */
export function importLater(asked: Import): Promise<ImportJob> {
  return send({ ...sending(asked), later: true });
}

/** The latest imports of who is signed in into an address (`/api/v1/gov/procedures`), told anew while one of them runs. */
export const importJobsQuery = (address: string) =>
  queryOptions({
    queryKey: ['import-jobs', address],
    queryFn: () =>
      send<{ items: ImportJob[] }>({
        method: 'GET',
        address: `${jobs(address)}?${String(new URLSearchParams({ target: targetOf(address), size: String(SHOWN) }))}`,
      }),
    refetchInterval: ({ state }) => (state.data?.items.every(isOver) === false ? EVERY : false),
  });

export function readJob(address: string, id: string): Promise<ImportJob> {
  return send({ method: 'GET', address: `${jobs(address)}/${id}` });
}

/** What the import would have answered; a refusal is thrown. */
export function resultOf(address: string, id: string): Promise<ImportSummary> {
  return send({ method: 'GET', address: `${jobs(address)}/${id}/result` });
}

/** The file of a job with its mistakes as comments in its cells. */
export function notedResult(address: string, id: string): Promise<Blob> {
  return sendForFile({ method: 'GET', address: `${jobs(address)}/${id}/result` }, FORMS.xlsx);
}

export function cancelJob(address: string, id: string): Promise<ImportJob> {
  return send({ method: 'POST', address: `${jobs(address)}/${id}/cancellation` });
}

/** `/api/v1/gov/forms/website` is the target `forms/website` of the pillar at `/api/v1/gov`. */
export function targetOf(address: string): string {
  return address.split('/').slice(4).join('/');
}

function jobs(address: string): string {
  return `${address.split('/').slice(0, 4).join('/')}/import-jobs`;
}
