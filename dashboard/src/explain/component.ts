import type { IndexSet } from '../api/shapes';

/** The component of a code with its main index; undefined if the code is that of a total, a pillar or a main index. */
export function componentOf(set: IndexSet | undefined, code: string) {
  for (const mainIndex of set?.mainIndices ?? []) {
    const component = mainIndex.components.find((known) => known.code === code);
    if (component !== undefined) return { mainIndex, component };
  }
  return undefined;
}
