import type { Query, QueryClient } from '@tanstack/react-query';

/** How much of a query's key names what it is about. */
const SUBJECT = 2;

interface Follower {
  /** Reads again what is affected. */
  changed: (affected: (query: Query) => boolean) => void;
  stop: () => void;
}

/**
 * Reads queries again when they changed. One that is being read is not cut off but read once more after it: where changes
 * come faster than answers, cutting off would never show any. What is being taken away, by a mutation of its key, is not asked
 * for: the stream may tell of it before the page has left it.
 */
export function follow(queries: QueryClient): Follower {
  const cache = queries.getQueryCache();
  const oncemore = new Set<string>();
  const again = (query: Query) => {
    if (queries.isMutating({ mutationKey: query.queryKey.slice(0, SUBJECT) }) > 0) return;
    void queries.invalidateQueries({ queryKey: query.queryKey, exact: true }, { cancelRefetch: false });
  };
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
