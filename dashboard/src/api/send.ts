import { currentLanguage } from '../messages/stored';
import { ApiProblem } from './problem';
import { queryClient } from './queryClient';
import { read } from './read';

export interface Sending {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  address: string;
  body?: unknown;
  /** The version that was read and is to be replaced; without one, whatever is there. */
  version?: number | undefined;
  /** What is sent twice under one key is done once. */
  key?: string | undefined;
  /** Whether it is to be carried out later, and answered with how far it is. */
  later?: boolean;
}

/** What a pillar answers to a write, without anything where it says nothing; what it refuses is thrown as an ApiProblem. */
export function send<T>(sending: Sending): Promise<T> {
  return asked(sending, 'application/json', answered) as Promise<T>;
}

/** The same of a write that is answered with a file of this type. */
export function sendForFile(sending: Sending, type: string): Promise<Blob> {
  return asked(sending, type, async (response) =>
    response.ok ? { data: await response.blob(), response } : answered(response),
  ) as Promise<Blob>;
}

function asked(
  { method, address, body, version, key, later }: Sending,
  accept: string,
  answer: (response: Response) => Promise<{ data?: unknown; error?: unknown; response: Response }>,
): Promise<unknown> {
  const headers = new Headers({ Accept: accept, 'Accept-Language': currentLanguage() });
  const file = body instanceof Blob;
  if (body !== undefined) headers.set('Content-Type', file ? body.type : 'application/json');
  if (version !== undefined) headers.set('If-Match', `"${version}"`);
  if (later === true) headers.set('Prefer', 'respond-async');
  if (key !== undefined) headers.set('Idempotency-Key', key);
  const init: RequestInit = { method, headers };
  if (body !== undefined) init.body = file ? body : JSON.stringify(body);
  return read(fetch(address, init).then(answer)).catch((problem: unknown) => {
    if (problem instanceof ApiProblem && problem.status === 401) void askWhoIsSignedIn();
    throw problem;
  });
}

/** A session that has ended is seen by whoever shows it. */
export function askWhoIsSignedIn(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['session'] });
}

/** An answer without a body holds an empty object. */
async function answered(response: Response) {
  const text = await response.text();
  const said: unknown = text === '' ? {} : parsed(text);
  return response.ok ? { data: said, response } : { error: said, response };
}

/** What a proxy in between says is not ours to read. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
