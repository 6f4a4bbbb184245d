import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { queryClient } from './queryClient';
import { read } from './read';
import type { Pillar } from './shapes';

/** What must hold of the data of a pillar, and what was found when that was last looked at. */
export const integrityQuery = (pillar: Pillar) =>
  queryOptions({
    queryKey: ['integrity', pillar],
    queryFn: ({ signal }) =>
      read(client.GET('/api/v1/{pillar}/integrity', { params: { path: { pillar } }, signal })),
  });

/** Looks now, in all of these pillars at once; what one finds is shown when it is there. */
export async function checkIntegrity(pillars: readonly Pillar[]): Promise<void> {
  await Promise.all(
    pillars.map(async (pillar) => {
      const found = await read(client.POST('/api/v1/{pillar}/integrity', { params: { path: { pillar } } }));
      queryClient.setQueryData(integrityQuery(pillar).queryKey, found);
    }),
  );
}
