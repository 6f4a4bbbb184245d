import type { RankedUnit } from '../api/shapes';

const EACH_WAY = 2;

/** The unit between those above and below it; the first ones if it is not among them. */
export function neighboursOf(ranked: RankedUnit[], orgUnit: string): RankedUnit[] {
  const at = Math.max(
    0,
    ranked.findIndex((unit) => unit.orgUnit === orgUnit),
  );
  return ranked.slice(Math.max(0, at - EACH_WAY), at + EACH_WAY + 1);
}
