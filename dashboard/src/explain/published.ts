import type { IndexSet } from '../api/shapes';

/** The indicator that holds what was published of the total or a pillar of a set. */
export function publishedBy(
  { published, pillars }: Pick<IndexSet, 'published' | 'pillars'>,
  item: string,
): string | undefined {
  return item === 'total' ? published?.score : pillars.find(({ code }) => code === item)?.published?.score;
}
