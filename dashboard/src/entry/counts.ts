import type { ImportSummary } from '../api/importing';

/** What became of the rows, to be put into words. */
export function countsOf({ received, created, updated, unchanged, rejected }: ImportSummary) {
  return { received, created, updated, unchanged, rejected };
}
