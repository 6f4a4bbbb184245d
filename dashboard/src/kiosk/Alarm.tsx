import { useLive } from '../live/LiveProvider';
import { useOldFigures } from '../live/useOldFigures';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import styles from './kiosk.module.css';

/** Says so that nobody in the room can miss it that what is shown is not of now, whose figures and since when. */
export function Alarm() {
  const { say } = useLanguage();
  const { state } = useLive();
  const old = useOldFigures();
  const cut =
    state.kind !== 'stale'
      ? []
      : [
          state.since === undefined
            ? say('live.away')
            : say('kiosk.cut', { time: formatMoment(new Date(state.since).toISOString()) }),
        ];
  const lines = [...cut, ...old];
  return (
    <div role="alert" className={styles.alarm} data-old={lines.length > 0}>
      {lines.length > 0 && (
        <>
          <h2>{say('kiosk.old')}</h2>
          <div>
            {lines.map((words) => (
              <p data-plain key={words}>
                {words}
              </p>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
