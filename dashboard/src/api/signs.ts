import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';

const TWENTY_SECONDS = 20_000;

/** How old the figures of each pillar are: nobody tells that nothing is told, so it is asked for. */
export const signsQuery = () =>
  queryOptions({
    queryKey: ['signs'],
    refetchInterval: TWENTY_SECONDS,
    queryFn: async ({ signal }) => (await read(client.GET('/api/v1/status', { signal }))).pillars,
  });
