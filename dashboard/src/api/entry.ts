import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';
import type { FormReturn, FormsQuestion, OpenReturnsQuestion, Pillar, ReturnQuestion } from './shapes';

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

/** Within which bounds the numbers of a return are usual. */
export const usualQuery = (path: ReturnQuestion) =>
  queryOptions({
    queryKey: ['returns', { ...path }, 'usual'],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/forms/{form}/returns/{orgUnit}/{period}/usual', {
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

/** How a period of a form is for a unit: whether it takes returns, and who decided so. */
export const formPeriodQuery = (path: FormsQuestion, orgUnit: string, period: string) =>
  queryOptions({
    queryKey: ['returns', { ...path, orgUnit, period }, 'period'],
    queryFn: async ({ signal }) => {
      const periods = await read(
        client.GET('/api/v1/{pillar}/forms/{form}/periods', {
          params: { path, query: { orgUnit, last: period, size: 1 } },
          signal,
        }),
      );
      return periods[0] ?? null;
    },
  });

/** Units x periods of a form: how far each return is, and how late. */
export const formStatusQuery = (
  path: FormsQuestion,
  within: string | undefined,
  last: string,
  size: number,
) =>
  queryOptions({
    queryKey: ['returns', { ...path, within, last, size }, 'status'],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/forms/{form}/status', {
          params: { path, query: { last, size, ...(within === undefined ? {} : { within }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Forms of whose last period returns are not there. */
export const overdueFormsQuery = (pillar: Pillar, within: string) =>
  queryOptions({
    queryKey: ['returns', { pillar, overdue: within }],
    queryFn: ({ signal }) =>
      read(
        client.GET('/api/v1/{pillar}/forms/overdue', {
          params: { path: { pillar }, query: { within } },
          signal,
        }),
      ),
  });
