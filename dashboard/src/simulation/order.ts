import type { ActionComponent, SimulationInput } from '../api/shapes';
import type { Changes } from './changes';

const FIRST = 8;

/**
 * The inputs that hold points back, most points first, as many as one looks at, and what the address changes; then the others
 * in the order of the set.
 */
export function holdingBack(
  inputs: SimulationInput[],
  components: Pick<ActionComponent, 'open' | 'needs'>[],
  changes: Changes,
): { first: SimulationInput[]; others: SimulationInput[] } {
  const open = new Map<string, number>();
  for (const component of components) {
    for (const { indicator } of component.needs) {
      open.set(indicator, (open.get(indicator) ?? 0) + component.open);
    }
  }
  const points = ({ indicator }: SimulationInput) => open.get(indicator) ?? 0;
  const most = new Set(
    inputs
      .filter((input) => points(input) > 0)
      .toSorted((a, b) => points(b) - points(a))
      .slice(0, FIRST),
  );
  // one that is changed stays where it was: a field that is being typed in does not move away
  const changed = inputs.filter((input) => changes.has(input.indicator) && !most.has(input));
  return {
    first: [...most, ...changed],
    others: inputs.filter((input) => !most.has(input) && !changes.has(input.indicator)),
  };
}
