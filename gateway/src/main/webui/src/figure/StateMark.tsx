import type { FigureState, UnrankedUnit } from '../api/shapes';
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

/** Says which of the ways of having no value, or no rank, it is, by shape and in words. */
export function StateMark({ state, words = false }: { state: Lack; words?: boolean }) {
  const { say } = useLanguage();
  return (
    <span className={styles.state} data-state={state} title={say(`state.${state}`)}>
      <span aria-hidden="true">{SIGN[state]}</span>
      {words ? (
        <span>{say(`state.${state}`)}</span>
      ) : (
        <span className="sr-only">{say(`state.${state}`)}</span>
      )}
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
