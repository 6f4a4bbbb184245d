import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';
import type { FormReturn, OpenReturnsQuestion, Pillar, ReturnQuestion } from './shapes';

/** What a return begins with that is not there yet. */
export const beginningQuery = (path: ReturnQuestion) =>
  queryOptions({
    queryKey: ['returns', { ...path }, 'beginning'],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/forms/{form}/returns/{orgUnit}/{period}/beginning', {
          params: { path },
          signal,
        }),
      ),
  });

/** A return that may not be there: null. */
export const returnOrNoneQuery = ({ orgUnit, period, ...path }: ReturnQuestion) =>
  queryOptions({
    queryKey: ['returns', { ...path, orgUnit, period }, 'or none'],
    queryFn: async ({ signal }): Promise<FormReturn | null> => {
      const { items } = await read(
        client.GET('/api/v1/{pillar}/forms/{form}/returns', {
          params: { path, query: { orgUnit, period } },
          signal,
        }),
      );
      return items[0] ?? null;
    },
  });

/** What is still to be done about returns of a pillar. */
export const openReturnsQuery = (pillar: Pillar, query: OpenReturnsQuestion) =>
  queryOptions({
    queryKey: ['returns', { pillar, open: query }],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/{pillar}/forms/open', { params: { path: { pillar }, query }, signal })),
    placeholderData: keepPreviousData,
  });
