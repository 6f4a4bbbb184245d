import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { read } from './read';

/** Who asks for figures, and each figure with all who ask for it; of one figure alone if it is named. */
export const regimesQuery = (indicator?: string) =>
  queryOptions({
    queryKey: ['regimes', indicator],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/regimes', { params: { query: { indicator } }, signal })),
  });
