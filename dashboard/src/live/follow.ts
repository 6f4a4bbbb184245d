import type { Query, QueryClient } from '@tanstack/react-query';

interface Follower {
  /** Reads again what is affected. */
  changed: (affected: (query: Query) => boolean) => void;
  stop: () => void;
}

/**
 * Reads queries again when they changed. One that is being read is not cut off but read once more after it: where changes
 * come faster than answers, cutting off would never show any.
 */
export function follow(queries: QueryClient): Follower {
  const cache = queries.getQueryCache();
  const oncemore = new Set<string>();
  const again = (query: Query) =>
    void queries.invalidateQueries({ queryKey: query.queryKey, exact: true }, { cancelRefetch: false });
  const stop = cache.subscribe(({ query }) => {
    if (query.state.fetchStatus !== 'fetching' && oncemore.delete(query.queryHash)) again(query);
  });
  return {
    changed: (affected) => {
      for (const query of cache.findAll({ predicate: affected })) {
        if (query.state.fetchStatus === 'fetching') oncemore.add(query.queryHash);
        else again(query);
      }
    },
    stop,
  };
}
