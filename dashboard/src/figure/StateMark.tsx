import type { FigureState, PeriodState, UnrankedUnit } from '../api/shapes';
import { useLanguage } from '../messages/language';
import styles from './figure.module.css';

/** Why there is no number, or no rank. */
export type Lack = Exclude<FigureState, 'VALUE'> | UnrankedUnit['state'];

const SIGN: Record<Lack, string> = {
  NO_DATA: '∅',
  NOT_APPLICABLE: '/',
  UNDEFINED: '0/0',
  TOO_LITTLE_SCORED: '◔',
};

interface Props {
  state: Lack;
  words?: boolean;
  /** Of its period: what one that is not over lacks may still come, and is said in words. */
  periodState?: PeriodState | undefined;
}

/** Says which of the ways of having no value, or no rank, it is, by shape and in words. */
export function StateMark({ state, words = false, periodState }: Props) {
  const { say } = useLanguage();
  const pending = state === 'NO_DATA' && (periodState === 'RUNNING' || periodState === 'NOT_BEGUN');
  const said = pending
    ? say('state.pending', { why: say(`period.state.${periodState}`) })
    : say(`state.${state}`);
  return (
    <span className={styles.state} data-state={state} data-pending={pending} title={said}>
      <span aria-hidden="true">{pending ? '…' : SIGN[state]}</span>
      {words || pending ? <span>{said}</span> : <span className="sr-only">{said}</span>}
    </span>
  );
}

export function StateLegend() {
  const { say } = useLanguage();
  return (
    <p data-plain className={styles.legend}>
      <span>{say('state.legend')}:</span>
      <StateMark state="NO_DATA" words />
      <StateMark state="NOT_APPLICABLE" words />
      <StateMark state="UNDEFINED" words />
    </p>
  );
}
