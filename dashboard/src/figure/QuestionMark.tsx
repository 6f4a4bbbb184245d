import { use } from 'react';
import { useLanguage } from '../messages/language';
import styles from './figure.module.css';
import { markOf, QuestionsContext } from './questions';

/** At a number that somebody asked about: whether it waits, is late or was answered. It takes no room of the line. */
export function QuestionMark({ subject }: { subject: string }) {
  const { say } = useLanguage();
  const mark = markOf(use(QuestionsContext).get(subject) ?? []);
  if (mark === undefined) return null;
  return (
    <span className={styles.asked} data-asked={mark} title={say(`question.mark.${mark}`)}>
      <span className="sr-only"> ({say(`question.mark.${mark}`)})</span>
    </span>
  );
}
