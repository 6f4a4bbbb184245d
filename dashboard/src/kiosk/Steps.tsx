import { useLanguage } from '../messages/language';
import { type View, VIEWS } from './cycle';
import styles from './kiosk.module.css';

const NAME = {
  score: 'overview.score',
  published: 'overview.published',
  units: 'overview.units',
  changes: 'overview.changes',
} as const;

interface Props {
  view: View;
  held: boolean;
  onHold: (held: boolean) => void;
  onShow: (view: View) => void;
  onLeave: () => void;
}

/** Which view it is of which, and how to hold it, choose another one or leave. */
export function Steps({ view, held, onHold, onShow, onLeave }: Props) {
  const { say } = useLanguage();
  return (
    <div className={styles.steps} role="group" aria-label={say('kiosk.steps')}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === view ? 'step' : undefined}
          onClick={() => onShow(one)}
        >
          {say(NAME[one])}
        </button>
      ))}
      <button type="button" aria-pressed={held} onClick={() => onHold(!held)}>
        {say('kiosk.hold')}
      </button>
      <span className={styles.keys}>{say('kiosk.keys')}</span>
      <button type="button" onClick={onLeave}>
        {say('kiosk.leave')}
      </button>
    </div>
  );
}
