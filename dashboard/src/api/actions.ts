import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';
import type { ActionsQuery, SimulationQuery } from './shapes';

/** What a unit can do for its score. */
export const actionsQuery = (query: ActionsQuery) =>
  queryOptions({
    queryKey: ['actions', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/actions', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** What its score would be; the last answer stays until the next is there. */
export const simulationQuery = (query: SimulationQuery) =>
  queryOptions({
    queryKey: ['simulations', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/simulations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
