import { useQuery } from '@tanstack/react-query';
import { use, useId } from 'react';
import { sessionQuery } from '../api/account';
import { questionsQuery } from '../api/questions';
import { nameKey } from '../figure/names';
import { type AskedFigure, pillarAsked, QuestionsContext } from '../figure/questions';
import { writeSubject } from '../figure/subject';
import { useLanguage } from '../messages/language';
import { ASKERS } from '../session/grants';
import { useMay } from '../session/useMay';
import { AskWhy } from './AskWhy';
import { OneQuestion } from './OneQuestion';
import styles from './question.module.css';

interface Props {
  figure: AskedFigure;
  /** As it is shown; null or undefined where there is none. */
  seen: number | null | undefined;
}

/** What was asked about a figure, and for who may ask: why. */
export function FigureQuestions({ figure, seen }: Props) {
  const { say } = useLanguage();
  const title = useId();
  const session = useQuery(sessionQuery()).data;
  const may = useMay();
  const pillar = pillarAsked(figure);
  const { orgUnit, period } = figure;
  const breakdown = figure.kind === 'indicator' ? figure.breakdown : '';
  const known = use(QuestionsContext).get(writeSubject(figure));
  const asked =
    useQuery(questionsQuery(pillar, { subject: nameKey(figure), breakdown, orgUnit, period })).data?.items ??
    known ??
    [];
  const asks = session?.name !== undefined && may?.(ASKERS, pillar, orgUnit) === true;
  if (asked.length === 0 && !asks) return null;
  return (
    <section className={styles.questions} aria-labelledby={title}>
      <h3 id={title}>{say('question.title')}</h3>
      {asked.map((question) => (
        <OneQuestion key={question.id} question={question} />
      ))}
      {asks && asked.every(({ state }) => state === 'CLOSED') && (
        <AskWhy account={session.name ?? ''} demo={session.demo} figure={figure} seen={seen} />
      )}
    </section>
  );
}
