import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { readNothing } from './consumer';
import { queryClient } from './queryClient';
import { read } from './read';
import type { WantedWebhook, Webhook } from './shapes';

const REFRESH_MILLIS = 10_000;
const path = (id: string) => ({ params: { path: { id } } });

export const webhooksQuery = () =>
  queryOptions({
    queryKey: ['webhooks'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/webhooks', { signal })),
  });

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', id],
    queryFn: ({ signal }) => read(client.GET('/api/v1/webhooks/{id}', { ...path(id), signal })),
    refetchInterval: REFRESH_MILLIS,
  });

export const webhookDeliveriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', id, 'deliveries'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/webhooks/{id}/deliveries', { ...path(id), signal })),
    refetchInterval: REFRESH_MILLIS,
  });

export const webhookDeadLettersQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', id, 'dead-letters'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/webhooks/{id}/dead-letters', { ...path(id), signal })),
    refetchInterval: REFRESH_MILLIS,
  });

export const webhookPositionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', id, 'positions'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/webhooks/{id}/positions', { ...path(id), signal })),
  });

export const webhookEventsQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', id, 'events'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/webhooks/{id}/events', { ...path(id), signal })),
  });

async function changed<T>(done: Promise<T>): Promise<T> {
  const after = await done;
  await queryClient.invalidateQueries({ queryKey: ['webhooks'] });
  return after;
}

/** Makes a webhook; the answer tells its secret. */
export function createWebhook(body: WantedWebhook): Promise<Webhook> {
  return changed(read(client.POST('/api/v1/webhooks', { body })));
}

export function changeWebhook(id: string, body: WantedWebhook): Promise<Webhook> {
  return changed(read(client.PUT('/api/v1/webhooks/{id}', { ...path(id), body })));
}

/** Makes another secret, told by the answer; the present one signs for another day. */
export function rotateSecret(id: string): Promise<Webhook> {
  return changed(read(client.POST('/api/v1/webhooks/{id}/secrets', { ...path(id), body: {} })));
}

export function testWebhook(id: string) {
  return changed(read(client.POST('/api/v1/webhooks/{id}/test', path(id))));
}

export function sendAgain(id: string, number: number): Promise<unknown> {
  return changed(
    readNothing(
      client.POST('/api/v1/webhooks/{id}/dead-letters/{number}/redelivery', {
        params: { path: { id, number } },
      }),
    ),
  );
}

export function replay(id: string, position: number): Promise<unknown> {
  return changed(
    readNothing(client.POST('/api/v1/webhooks/{id}/replay', { ...path(id), body: { position } })),
  );
}

export async function deleteWebhook(id: string): Promise<void> {
  await readNothing(client.DELETE('/api/v1/webhooks/{id}', path(id)));
  queryClient.removeQueries({ queryKey: ['webhooks', id] });
  await queryClient.invalidateQueries({ queryKey: ['webhooks'], exact: true });
}
