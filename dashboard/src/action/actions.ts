import type { ActionComponent, Actions } from '../api/shapes';

/** The three components, best first. */
export function proposed({ three, components }: Pick<Actions, 'three' | 'components'>): ActionComponent[] {
  return three.flatMap((code) => components.filter((component) => component.code === code));
}
