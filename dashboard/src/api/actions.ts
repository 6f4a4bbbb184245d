import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';
import type { ActionsQuery } from './shapes';

/** What a unit can do for its score. */
export const actionsQuery = (query: ActionsQuery) =>
  queryOptions({
    queryKey: ['actions', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/actions', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
