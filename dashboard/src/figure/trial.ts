import type { IndexSet } from '../api/shapes';

/** Whether scores of a set are not official ones: any of its components, points or rules was set by whoever made the suite. */
export function isTrial({ mainIndices }: Pick<IndexSet, 'mainIndices'>): boolean {
  return mainIndices.some(({ components }) => components.some(({ official }) => !official));
}
