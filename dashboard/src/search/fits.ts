import { folded } from './folded';

/** How well a text fits words, the least best: begins with them, has each at the front of a word, has each anywhere; undefined: not at all. */
export function fit(text: string, words: string): number | undefined {
  const [within, wanted] = [folded(text), folded(words)];
  if (wanted === '') return undefined;
  if (within.startsWith(wanted)) return 0;
  const each = wanted.split(' ');
  if (each.every((word) => ` ${within}`.includes(` ${word}`))) return 1;
  return each.every((word) => within.includes(word)) ? 2 : undefined;
}

/** Those that fit, the best first. */
export function fitting<T>(items: readonly T[], words: string, text: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, fits: fit(text(item), words) }))
    .filter((found): found is { item: T; fits: number } => found.fits !== undefined)
    .sort((a, b) => a.fits - b.fits)
    .map(({ item }) => item);
}
