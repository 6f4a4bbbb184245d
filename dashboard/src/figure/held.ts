import type { HeldParts, Metric } from '../api/shapes';

/** What is missing of a unit matters for what was made of its parts; what was stated of it stands for the whole. */
export function heldFor({ held, origin, state }: Metric): HeldParts | undefined {
  return state === 'VALUE' && origin !== 'OWN' ? held : undefined;
}
