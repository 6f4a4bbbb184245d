import type { RankedUnit } from '../api/shapes';

const SHOWN = 5;

export function topOf(ranked: RankedUnit[]): RankedUnit[] {
  return ranked.slice(0, Math.min(SHOWN, Math.ceil(ranked.length / 2)));
}

/** The last ones, never one that is among the first. */
export function bottomOf(ranked: RankedUnit[]): RankedUnit[] {
  return ranked.slice(Math.max(topOf(ranked).length, ranked.length - SHOWN));
}

/** Those whose rank moved most, either way. */
export function moversOf(ranked: RankedUnit[]): RankedUnit[] {
  return ranked
    .filter((unit) => placesOf(unit) !== 0)
    .sort((a, b) => placesOf(b) - placesOf(a) || a.rank - b.rank)
    .slice(0, SHOWN);
}

/** How far a unit moved; two years that do not compare are no movement. */
function placesOf(unit: RankedUnit): number {
  return Math.abs(unit.movement?.places ?? 0);
}
