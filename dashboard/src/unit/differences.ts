import type { ScoreDifference, ScoreDifferences } from '../api/shapes';
import type { Say } from '../messages/language';

/** What was published, total first, each main index before its metrics; what neither side has is left out. */
export function rowsOf({ total, items }: Pick<ScoreDifferences, 'total' | 'items'>): ScoreDifference[] {
  return [total, ...items].filter((row) => row.published !== undefined);
}

/** Why two scores differ, each reason once; of what is missing the names. */
export function whyInWords(row: ScoreDifference, nameOf: (item: string) => string, say: Say): string[] {
  const missing = row.reasons.flatMap(({ item }) => (item === undefined ? [] : [nameOf(item)]));
  const whys = [...new Set(row.reasons.map(({ why }) => why))];
  return whys.map((why) =>
    why === 'PART_MISSING'
      ? say('official.why.PART_MISSING', { items: missing.join('; ') })
      : say(`official.why.${why}`),
  );
}
