import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem';

const LONGEST_WAIT_MS = 15_000;

/** Answers stay until the live stream says they changed; while it is silent they are old after a minute. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 10 * 60_000,
      // without a connection it is asked all the same: it fails, and that is said, where waiting would say nothing
      networkMode: 'always',
      retry: (failures, problem) => failures < 3 && (!(problem instanceof ApiProblem) || problem.passing),
      retryDelay: (attempt) => Math.min(500 * 2 ** attempt, LONGEST_WAIT_MS),
    },
  },
});
