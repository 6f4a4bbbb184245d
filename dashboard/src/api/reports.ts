import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';
import type { ReportQuery } from './shapes';

/** A report of a unit on a period. */
export const reportQuery = (outline: string, query: ReportQuery) =>
  queryOptions({
    queryKey: ['reports', outline, query],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/reports/{outline}', { params: { path: { outline }, query }, signal })),
    placeholderData: keepPreviousData,
  });
