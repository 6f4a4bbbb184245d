import { useSyncExternalStore } from 'react';
import { ApiProblem } from '../api/problem';
import { queryClient } from '../api/queryClient';
import { send, type Sending } from '../api/send';
import { store, stored } from './storage';

/** What somebody sends, and where to look for what became of it. */
export interface Dispatch extends Sending {
  account: string;
  /** The page on which it was typed. */
  page: string;
  /** What it is, in the words of who typed it. */
  title: string;
}

/** What could not be sent for want of a connection. */
export interface Waiting extends Dispatch {
  since: string;
  /** Why it was not taken when it was sent later; it stays until its page is opened and sends it anew. */
  refused?: string;
}

export type Delivery<T> = { answer: T } | { waiting: Waiting };

const NAME = 'trucot.waiting';
const AGAIN_AFTER_MS = 15_000;

let waiting: readonly Waiting[] = stored<Waiting[]>(NAME) ?? [];
const listeners = new Set<() => void>();

function become(next: readonly Waiting[]): void {
  waiting = next;
  store(NAME, next.length === 0 ? undefined : next);
  for (const listener of listeners) listener();
}

const same = (one: Sending, other: Sending) => one.address === other.address && one.method === other.method;

/** Sends it now; without a connection it waits, in the place of what waited for the same address. */
export async function deliver<T>(dispatch: Dispatch): Promise<Delivery<T>> {
  try {
    const answer = await send<T>(dispatch);
    become(waiting.filter((one) => !same(one, dispatch)));
    void queryClient.invalidateQueries();
    return { answer };
  } catch (problem) {
    if (!isAway(problem)) throw problem;
    return { waiting: wait(dispatch) };
  }
}

/** Keeps it until there is a connection, in the place of what waited for the same address. */
export function wait(dispatch: Dispatch): Waiting {
  const late: Waiting = { ...dispatch, since: new Date().toISOString() };
  become([...waiting.filter((one) => !same(one, dispatch)), late]);
  return late;
}

/** Takes back what waits. */
export function recall(one: Waiting): void {
  become(waiting.filter((other) => !same(other, one)));
}

/** Sends what an account has waiting, one after the other; a session that ended and a connection that is away keep it waiting. */
export async function sendWaiting(account: string): Promise<void> {
  for (const one of waiting.filter((each) => each.account === account && each.refused === undefined)) {
    try {
      await send(one);
      become(waiting.filter((other) => other !== one));
      store(`trucot.kept:${account}:${one.page}`, undefined);
      void queryClient.invalidateQueries();
    } catch (problem) {
      if (isAway(problem) || !(problem instanceof ApiProblem) || problem.status === 401 || problem.passing)
        return;
      const refused = problem.detail ?? problem.title;
      become(waiting.map((other) => (other === one ? { ...one, refused } : other)));
    }
  }
}

/** Sends what waits whenever a connection may be back. */
export function keepSending(account: string): () => void {
  const again = () => {
    if (waiting.length > 0) void sendWaiting(account);
  };
  again();
  const timer = setInterval(again, AGAIN_AFTER_MS);
  window.addEventListener('online', again);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', again);
  };
}

export function useWaiting(): readonly Waiting[] {
  return useSyncExternalStore(subscribe, () => waiting);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function isAway(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.status === 0;
}
