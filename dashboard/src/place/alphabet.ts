const vietnamese = new Intl.Collator('vi');

/** The order of a Vietnamese dictionary, word by word; the servers have the same. */
export function alphabetical(a: string, b: string): number {
  return vietnamese.compare(a, b);
}
