import type { RankedUnit } from '../api/shapes';

/** The share of the other ranked units, 0 to 1, that stand behind one; undefined where there is no other. */
export function shareBehind(ranked: Pick<RankedUnit, 'rank'>[], rank: number): number | undefined {
  if (ranked.length < 2) return undefined;
  return ranked.filter((other) => other.rank > rank).length / (ranked.length - 1);
}
