import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';
import type { GoalQuery } from './shapes';

export const programmesQuery = () =>
  queryOptions({
    queryKey: ['programmes'],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/{pillar}/target-programmes', { params: { path: { pillar: 'gov' } }, signal })),
  });

export const programmeQuery = (programme: string) =>
  queryOptions({
    queryKey: ['programmes', programme],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/target-programmes/{programme}', {
          params: { path: { pillar: 'gov', programme } },
          signal,
        }),
      ),
  });

/** How far a unit is towards a goal, whether or not it is one of its targets. */
export const goalQuery = (query: GoalQuery) =>
  queryOptions({
    queryKey: ['goals', query],
    queryFn: ({ signal }) => read(client.GET('/api/v1/targets/progress', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
