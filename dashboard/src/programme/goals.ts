import type { Goal, Programme, ProgrammeItem, Target } from '../api/shapes';
import { targetState, type TargetState } from '../figure/target';
import { today } from '../messages/format';

/** A target of a programme by the end of one of the periods that it names. */
export interface GoalRow {
  key: string;
  item: ProgrammeItem;
  due: string | undefined;
  value: number | undefined;
}

/** A row for each period by whose end a target is to be reached; one for a target of which that is not known. */
export function rowsOf({ targets }: Pick<Programme, 'targets'>): GoalRow[] {
  return targets.flatMap((item, at): GoalRow[] =>
    item.values.length === 0
      ? [{ key: String(at), item, due: undefined, value: undefined }]
      : item.values.map(({ due, value }) => ({ key: `${at}@${due}`, item, due, value })),
  );
}

/** The targets of units that made this one their own. */
export function adopted({ item, due }: GoalRow, targets: Target[]): Target[] {
  return targets.filter(
    (target) =>
      target.indicator === item.indicator && target.due === due && target.legalBasis === item.adoptedAs,
  );
}

/** How many targets can be followed. */
export function measured({ targets }: Pick<Programme, 'targets'>): number {
  return targets.filter(({ state }) => state === 'MEASURED').length;
}

/** As of a target; one with a baseline is on its way or behind too. */
export type GoalState = TargetState | 'ON_TRACK' | 'BEHIND';

export function goalState(
  goal: Pick<Goal, 'state' | 'due'>,
  target: Pick<Target, 'onTrack'> | undefined,
  day = today(),
): GoalState {
  const state = targetState(goal, day);
  if (state !== 'NOT_REACHED' || target?.onTrack === undefined) return state;
  return target.onTrack ? 'ON_TRACK' : 'BEHIND';
}
