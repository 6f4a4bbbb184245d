import type { SeriesEntry } from '../api/shapes';
import type { Say } from '../messages/language';

type Sources = Pick<SeriesEntry, 'origins' | 'sources'>;

/** Where the i-th figure of a series comes from: how it was made, and of an own figure who states it. */
export function sourceInWords({ origins, sources }: Sources, i: number, say: Say): string {
  const [origin, source] = [origins?.[i], sources?.[i]];
  // the lists have a null where there is none, which their description cannot say
  if (!origin) return '';
  return source ? `${say(`source.${source.kind}`)}: ${source.name}` : say(`origin.${origin}`);
}

/** Where the figures of series come from, each said once. */
export function sourcesInWords(entries: Sources[], say: Say): string[] {
  return [
    ...new Set(
      entries
        .flatMap((entry) => (entry.origins ?? []).map((_, i) => sourceInWords(entry, i, say)))
        .filter((words) => words !== ''),
    ),
  ];
}
