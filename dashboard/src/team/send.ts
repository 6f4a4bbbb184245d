import type { RegisterRecord } from '../api/shapes';
import { deliver, type Dispatch, wait } from '../entry/queue';

export const COLLECTION = 'team-activities';

/** What a team reports: an activity, and perhaps a photo of it. */
export interface Report {
  id: string;
  body: unknown;
  photo: string | undefined;
  account: string;
  title: string;
  /** What the photo is called while it waits. */
  photoTitle: string;
}

export interface Receipt {
  id: string;
  at: string;
  /** Why there is no photo of what was recorded. */
  photoProblem?: unknown;
}

export const recordAddress = (id: string) => `/api/v1/society/${COLLECTION}/${id}`;

/** Where a report is typed; with an id one that waits. */
export function reportPath(id?: string): string {
  return id === undefined ? '/teams/report' : `/teams/report?report=${id}`;
}

/**
 * Sends the activity, then the photo as its evidence; without a connection both wait, in this order. It is the same record
 * however often it is sent.
 */
export async function sendReport({ id, body, photo, account, title, photoTitle }: Report): Promise<Receipt> {
  const of = { account, title, page: reportPath(id) };
  const at = new Date().toISOString();
  const activity = await deliver<RegisterRecord>({ method: 'PUT', address: recordAddress(id), body, ...of });
  if (photo === undefined) return { id, at };
  const proof: Dispatch = {
    method: 'POST',
    address: `${recordAddress(id)}/evidence`,
    body: { kind: 'FILE', fileName: `${id}.jpg`, content: photo },
    key: `photo-${id}`,
    ...of,
    title: photoTitle,
  };
  try {
    if ('waiting' in activity) wait(proof);
    else await deliver(proof);
    return { id, at };
  } catch (photoProblem) {
    return { id, at, photoProblem };
  }
}
