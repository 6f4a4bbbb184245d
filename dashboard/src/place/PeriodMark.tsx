import type { PeriodState } from '../api/shapes';
import { useLanguage } from '../messages/language';
import styles from '../theme/chip.module.css';

interface Props {
  state: PeriodState | undefined;
  /** Whether it is said that figures are final; what has only ended needs no word. */
  closed?: boolean;
}

/** Says of a period that it is not over, so that its figures are not taken for whole ones. */
export function PeriodMark({ state, closed = false }: Props) {
  const { say } = useLanguage();
  if (state === undefined || state === 'ENDED' || (state === 'CLOSED' && !closed)) return null;
  return (
    <span className={styles.chip} data-period={state}>
      {say(`period.state.${state}`)}
    </span>
  );
}
