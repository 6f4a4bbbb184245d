const PAGES = ['units', 'indicators', 'rankings', 'registers', 'forms', 'criteria', 'programmes'];
const MOST_MISTAKES = 2;

/** How many letters must be changed, left out or put in to make one word the other. */
export function mistakes(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The address that was meant, where only the name of its page is mistaken: /unit/15 for /units/15. */
export function nearestPath(path: string): string | undefined {
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
  const meant = PAGES.map((page) => ({ page, off: mistakes(first.toLowerCase(), page) }))
    .filter(({ off }) => off > 0 && off <= MOST_MISTAKES)
    .sort((a, b) => a.off - b.off)[0]?.page;
  if (meant === undefined) return undefined;
  // a ranking and a unit are of something
  if (rest.length === 0 && (meant === 'units' || meant === 'rankings')) return undefined;
  return ['', meant, ...rest].join('/');
}
