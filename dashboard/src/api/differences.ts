import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';
import type { DifferencesQuery } from './shapes';

/** Computed points of a unit beside published ones. */
export const differencesQuery = (query: DifferencesQuery) =>
  queryOptions({
    queryKey: ['differences', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/scores/differences', { params: { query }, signal })),
  });
