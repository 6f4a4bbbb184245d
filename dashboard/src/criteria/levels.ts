import type { CriteriaSet, Names, Register } from '../api/shapes';
import { FINEST_FIRST, isMadeOf } from '../place/period';

/** The periods for which a set's figures are told: those at whose end levels are counted, and longer ones. */
export function periodsOf({ indicator, frequency }: CriteriaSet): Register['figures'] {
  return [
    { indicator, frequencies: [frequency, ...FINEST_FIRST.filter((longer) => isMadeOf(longer, frequency))] },
  ];
}

/** The levels of a described set and none of them, each with the part of the indicator that counts it. */
export function levelsOf({ filters }: Register): { code: string; names: Names; breakdown: string }[] {
  const levels = filters.find(({ name }) => name === 'level')?.choices ?? [];
  return levels.map(({ code, names }) => ({ code, names, breakdown: `level=${code}` }));
}
