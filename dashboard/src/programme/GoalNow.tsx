import { useQuery } from '@tanstack/react-query';
import { goalQuery } from '../api/programmes';
import type { Goal, Target } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { GoalFigure } from '../figure/GoalFigure';
import { SkeletonLine } from '../layout/Loaded';
import { useLanguage } from '../messages/language';
import { periodInWords } from '../place/words';
import { type GoalRow, goalState } from './goals';
import styles from './programme.module.css';

interface Props {
  row: GoalRow;
  orgUnit: string;
}

/** The newest figure of a unit towards a target; nothing where nothing measures it. */
export function GoalNow({ row, orgUnit }: Props) {
  const { say } = useLanguage();
  const { goal, pending } = useGoal(row, orgUnit);
  if (goal === undefined) return pending ? <SkeletonLine /> : '–';
  return (
    <>
      <GoalFigure goal={goal} /> <DemoMark demo={goal.demo} />
      {goal.measured !== undefined && (
        <span className={styles.small}>{periodInWords(goal.measured, say).toLowerCase()}</span>
      )}
    </>
  );
}

/** Whether a unit reached it, is on its way or behind. */
export function GoalStateNow({ row, orgUnit, target }: Props & { target: Target | undefined }) {
  const { say } = useLanguage();
  const { goal, pending } = useGoal(row, orgUnit);
  if (goal === undefined) return pending ? <SkeletonLine /> : say('programme.notMeasured');
  const state = goalState(goal, target);
  return <span data-state={state}>{say(`overview.targets.${state}`)}</span>;
}

function useGoal(
  { item, due, value }: GoalRow,
  orgUnit: string,
): { goal: Goal | undefined; pending: boolean } {
  const { indicator = '' } = item;
  const isKnown = indicator !== '' && due !== undefined && value !== undefined;
  const goal = useQuery({
    ...goalQuery({ indicator, orgUnit, goal: value ?? 0, ...(due === undefined ? {} : { due }) }),
    enabled: isKnown,
  });
  return { goal: isKnown ? goal.data : undefined, pending: isKnown && goal.isPending };
}
