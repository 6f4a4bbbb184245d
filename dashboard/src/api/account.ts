import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { queryClient } from './queryClient';
import { read } from './read';
import type { AccountView, SessionView } from './shapes';

/** Who is signed in; asked anew by each page that opens, for a session ends by itself. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/session', { signal })),
    refetchOnWindowFocus: true,
  });

/** What was read for somebody else is forgotten. */
async function becomes(session: SessionView): Promise<void> {
  await queryClient.cancelQueries();
  queryClient.setQueryData(sessionQuery().queryKey, session);
  await queryClient.invalidateQueries();
}

export async function signIn(name: string, password: string): Promise<SessionView> {
  const session = await read(client.POST('/api/v1/session', { body: { name, password } }));
  await becomes(session);
  return session;
}

export async function signOut(): Promise<void> {
  await client.DELETE('/api/v1/session');
  await becomes(await read(client.GET('/api/v1/session')));
}

export async function changePassword(present: string, password: string): Promise<void> {
  await becomes(await read(client.PUT('/api/v1/session/password', { body: { present, password } })));
}

export const accountsQuery = () =>
  queryOptions({
    queryKey: ['accounts'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/accounts', { signal })),
  });

export const accountQuery = (name: string) =>
  queryOptions({
    queryKey: ['accounts', name],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/accounts/{name}', { params: { path: { name } }, signal })),
  });

export const accountEventsQuery = (name: string) =>
  queryOptions({
    queryKey: ['accounts', name, 'events'],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/accounts/{name}/events', { params: { path: { name } }, signal })),
  });

async function changed(account: Promise<AccountView>): Promise<AccountView> {
  const after = await account;
  await queryClient.invalidateQueries({ queryKey: ['accounts'] });
  return after;
}

/** Adds an account; the answer tells the password that was made for it. */
export function addAccount(name: string, fullName: string, grants: string[]): Promise<AccountView> {
  return changed(read(client.POST('/api/v1/accounts', { body: { name, fullName, grants, demo: false } })));
}

export function changeAccount(
  name: string,
  to: { fullName: string; grants: string[]; active: boolean },
): Promise<AccountView> {
  return changed(read(client.PUT('/api/v1/accounts/{name}', { params: { path: { name } }, body: to })));
}

export function resetPassword(name: string): Promise<AccountView> {
  return changed(read(client.POST('/api/v1/accounts/{name}/password', { params: { path: { name } } })));
}
