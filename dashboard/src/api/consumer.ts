import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { queryClient } from './queryClient';
import { read } from './read';
import type { ConsumerChange, ConsumerView } from './shapes';

export const consumersQuery = () =>
  queryOptions({
    queryKey: ['consumers'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/consumers', { signal })),
  });

export const consumerQuery = (name: string) =>
  queryOptions({
    queryKey: ['consumers', name],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/consumers/{name}', { params: { path: { name } }, signal })),
  });

export const consumerEventsQuery = (name: string) =>
  queryOptions({
    queryKey: ['consumers', name, 'events'],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/consumers/{name}/events', { params: { path: { name } }, signal })),
  });

async function changed<T>(done: Promise<T>): Promise<T> {
  const after = await done;
  await queryClient.invalidateQueries({ queryKey: ['consumers'] });
  return after;
}

/** Registers a system; the answer tells the key that was made for it. */
export function registerConsumer(name: string, to: Omit<ConsumerChange, 'active'>): Promise<ConsumerView> {
  return changed(read(client.POST('/api/v1/consumers', { body: { name, ...to } })));
}

export function changeConsumer(name: string, to: ConsumerChange): Promise<ConsumerView> {
  return changed(read(client.PUT('/api/v1/consumers/{name}', { params: { path: { name } }, body: to })));
}

/** Makes another key, told by the answer; the present one counts until the moment that is named, else no longer. */
export function addConsumerKey(name: string, presentUntil: string | undefined): Promise<ConsumerView> {
  const body = presentUntil === undefined ? {} : { presentUntil };
  return changed(read(client.POST('/api/v1/consumers/{name}/keys', { params: { path: { name } }, body })));
}

export async function endConsumerKey(name: string, prefix: string): Promise<void> {
  await changed(
    readNothing(
      client.DELETE('/api/v1/consumers/{name}/keys/{prefix}', { params: { path: { name, prefix } } }),
    ),
  );
}

export async function deleteConsumer(name: string): Promise<void> {
  await readNothing(client.DELETE('/api/v1/consumers/{name}', { params: { path: { name } } }));
  queryClient.removeQueries({ queryKey: ['consumers', name] });
  await queryClient.invalidateQueries({ queryKey: ['consumers'], exact: true });
}

/** What answers nothing has been done. */
export function readNothing(request: Promise<{ error?: unknown; response: Response }>): Promise<unknown> {
  return read(request.then((answer) => ({ ...answer, data: {} })));
}
