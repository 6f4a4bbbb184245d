import type { Target } from '../api/shapes';
import { today } from '../messages/format';
import { stateOn } from '../place/period';

/** What is said of a target: one that is missed when its period is over is overdue, not merely open. */
export type TargetState = Target['state'] | 'OVERDUE';

export function targetState({ state, due }: Pick<Target, 'state' | 'due'>, day = today()): TargetState {
  return state === 'NOT_REACHED' && stateOn(due, day) === 'ENDED' ? 'OVERDUE' : state;
}

/** How far a target is, 0 to 1; undefined of a rank, of which no part can be reached. */
export function progress(
  target: Pick<Target, 'state' | 'value' | 'target' | 'direction' | 'measureUnit'>,
): number | undefined {
  if (target.measureUnit === 'RANK') return undefined;
  if (target.state === 'REACHED') return 1;
  if (target.value === undefined) return 0;
  return target.direction === 'LOWER_IS_BETTER'
    ? Math.min(1, target.target / Math.max(target.value, target.target))
    : Math.min(1, target.target === 0 ? 1 : target.value / target.target);
}
