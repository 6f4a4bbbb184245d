import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import { queryClient } from './queryClient';
import { read } from './read';
import type { Comparison } from './shapes';

export const latestComparisonQuery = () =>
  queryOptions({
    queryKey: ['status', 'comparison'],
    queryFn: ({ signal }) => read(client.GET('/api/v1/comparisons/latest', { signal })),
  });

/** Compares every figure of the gateway with the pillars' own, which takes seconds. */
export async function compareWithPillars(): Promise<Comparison> {
  const found = await read(client.POST('/api/v1/comparisons'));
  await queryClient.invalidateQueries({ queryKey: ['status'] });
  return found;
}
