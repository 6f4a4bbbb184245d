import { AS_OF } from '../api/asOf';
import { formatTime } from '../messages/format';
import { useLanguage } from '../messages/language';
import { useLive } from './LiveProvider';
import styles from './live.module.css';

/** Says whether the numbers follow their records now, or since when they are old. */
export function LiveStatus() {
  const { say } = useLanguage();
  const { state, changedAt } = useLive();
  if (AS_OF !== undefined) return null;
  const words =
    state.kind === 'live'
      ? say('live.live')
      : state.kind === 'connecting'
        ? say('live.connecting')
        : state.since === undefined
          ? say('live.away')
          : say('live.stale', { time: formatTime(state.since) });
  return (
    <p className={styles.status} data-live={state.kind}>
      <span className={styles.dot} aria-hidden="true" />
      <span role="status">{words}</span>
      {state.kind === 'live' && changedAt !== undefined && (
        <span className={styles.updated}>{say('live.updated', { time: formatTime(changedAt, true) })}</span>
      )}
    </p>
  );
}
