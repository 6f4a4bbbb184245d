import { type ReactNode, useState } from 'react';
import type { FigureState } from '../api/shapes';
import { type Subject, writeSubject } from '../explain/subject';
import { useExplain } from '../explain/useExplain';
import { useLanguage } from '../messages/language';
import { StateMark } from './StateMark';
import styles from './figure.module.css';

interface Props {
  /** The number as printed; what is shown if the state is VALUE. */
  children: ReactNode;
  state?: FigureState | undefined;
  demo?: boolean | undefined;
  /** What the number opens. */
  explain: Subject;
  size?: 'inline' | 'display';
}

/** A number that can be opened to where it comes from, or one of the three ways of having none. */
export function Figure({ children, state = 'VALUE', demo = false, explain, size = 'inline' }: Props) {
  const { say } = useLanguage();
  const open = useExplain();
  const subject = writeSubject(explain);
  const changes = useChanges(subject, state + (typeof children === 'string' ? children : ''));
  return (
    <>
      <button
        type="button"
        className={styles.figure}
        data-size={size}
        data-explain={subject}
        onClick={() => open(explain)}
      >
        <span key={changes} data-changed={changes > 0} className={styles.shown}>
          {state === 'VALUE' ? children : <StateMark state={state} />}
        </span>
        <span className="sr-only"> ({say('figure.explain')})</span>
      </button>
      {demo && (
        <sup className={styles.demo} title={say('demo.hint')}>
          {say('demo.mark')}
        </sup>
      )}
    </>
  );
}

/** How often the number of one subject changed while it was in sight. */
function useChanges(subject: string, shown: string): number {
  const [seen, setSeen] = useState({ subject, shown, changes: 0 });
  if (seen.subject === subject && seen.shown === shown) return seen.changes;
  const changes = seen.subject === subject ? seen.changes + 1 : 0;
  setSeen({ subject, shown, changes });
  return changes;
}
