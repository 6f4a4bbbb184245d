import { type ReactNode, use, useEffect, useState } from 'react';
import type { PeriodState } from '../api/shapes';
import { OpenedSubject } from './opened';
import { type Subject, writeSubject } from './subject';
import { useExplain } from './useExplain';
import { useLanguage } from '../messages/language';
import { isNews } from './changes';
import { SubjectNames } from './names';
import { tellNews } from './news';
import { ContradictionMark } from './ContradictionMark';
import { DemoMark } from './DemoMark';
import { QuestionMark } from './QuestionMark';
import { type Lack, StateMark } from './StateMark';
import styles from './figure.module.css';

interface Props {
  /** The number as printed; what is shown if the state is VALUE. */
  children: ReactNode;
  /** What belongs to the number whatever its state, as the maximum of a score. */
  after?: ReactNode;
  state?: 'VALUE' | Lack | undefined;
  /** Of the figure's period, where a missing number may still come. */
  periodState?: PeriodState | undefined;
  demo?: boolean | undefined;
  /** What the number opens. */
  explain: Subject;
  /** It is the figure itself that its sources may contradict and people ask about, not how it changed or what it covers. */
  ofSubject?: boolean;
  size?: 'inline' | 'display';
}

/**
 * A number that can be opened to where it comes from, or one of the ways of having none. In the drawer that it opens it
 * only stands there: it would lead to itself.
 */
export function Figure({
  children,
  after,
  state = 'VALUE',
  periodState,
  demo = false,
  explain,
  ofSubject = false,
  size = 'inline',
}: Props) {
  const { say } = useLanguage();
  const open = useExplain();
  const subject = writeSubject(explain);
  const isOpened = use(OpenedSubject) === subject;
  const called = use(SubjectNames)(explain);
  const changes = useChanges(subject, state + (typeof children === 'string' ? children : ''));
  useEffect(() => {
    if (changes > 0 && called !== undefined) tellNews(called);
  }, [changes, called]);
  const shown = (
    <>
      <span key={changes} data-changed={changes > 0} className={styles.shown}>
        {state === 'VALUE' ? children : <StateMark state={state} periodState={periodState} />}
      </span>
      {after}
    </>
  );
  return (
    <>
      {isOpened ? (
        shown
      ) : (
        <button
          type="button"
          className={styles.figure}
          data-size={size}
          data-explain={subject}
          aria-haspopup="dialog"
          onClick={() => open(explain)}
        >
          {called !== undefined && <span className="sr-only">{called}: </span>}
          {shown}
          {ofSubject && <ContradictionMark subject={subject} />}
          {ofSubject && <QuestionMark subject={subject} />}
          {called === undefined && <span className="sr-only"> ({say('figure.explain')})</span>}
        </button>
      )}
      {demo && <DemoMark demo raised />}
    </>
  );
}

/** How often the number of one subject became another one while it was in sight. */
function useChanges(subject: string, shown: string): number {
  const [seen, setSeen] = useState({ subject, shown, changes: 0 });
  if (seen.subject === subject && seen.shown === shown) return seen.changes;
  const changes = seen.subject !== subject ? 0 : seen.changes + (isNews(seen.shown, shown) ? 1 : 0);
  setSeen({ subject, shown, changes });
  return changes;
}
