import type { IndexSet, Target } from '../api/shapes';

/** The targets of the indicators that a main index is scored by. */
export function targetsOf(code: string, definition: IndexSet | undefined, targets: Target[]): Target[] {
  const read = definition?.mainIndices
    .find((index) => index.code === code)
    ?.components.flatMap((component) => component.indicators);
  return targets.filter((target) => read?.includes(target.indicator));
}
