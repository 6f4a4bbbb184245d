import { useQueries } from '@tanstack/react-query';
import { use } from 'react';
import { Link } from 'react-router';
import { questionsQuery } from '../api/questions';
import type { FigureQuestion } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { nameKey, SubjectNames } from '../figure/names';
import { figureOf } from '../figure/questions';
import { writeSubject } from '../figure/subject';
import { formatDate } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { PILLARS } from '../place/paths';
import { useAddress } from '../place/place';
import styles from '../record/record.module.css';
import { useUnitNames } from '../register/useUnitNames';
import { inOrder } from './QuestionsToDo';

const SHOWN = 5;

/** Questions about figures of a unit, and of what is part of it, whose last day passed without an answer. */
export function OverdueQuestions({ orgUnit }: { orgUnit: string }) {
  const { say } = useLanguage();
  const address = useAddress();
  const called = use(SubjectNames);
  const { found, total } = useQueries({
    queries: PILLARS.map((pillar) => questionsQuery(pillar, { within: orgUnit, overdue: true, size: SHOWN })),
    combine: (answers) => ({
      found: inOrder(answers.flatMap(({ data }) => data?.items ?? [])).slice(0, SHOWN),
      total: answers.reduce((sum, { data }) => sum + (data?.total ?? 0), 0),
    }),
  });
  const unitName = useUnitNames([...new Set(found.map((one) => one.orgUnit))]);
  if (found.length === 0) return null;
  const item = (one: FigureQuestion) => {
    const figure = figureOf(one);
    return (
      <li key={one.id}>
        <Link to={address('/', { explain: writeSubject(figure) })}>{called(figure) ?? nameKey(figure)}</Link>
        <span className={styles.about} data-plain>
          <Written>{unitName(one.orgUnit)}</Written>, {say('red.question.due', { day: formatDate(one.due) })}{' '}
          <DemoMark demo={one.demo} />
        </span>
      </li>
    );
  };
  return (
    <>
      <h3 className={styles.about}>{say('red.questions', { count: total })}</h3>
      <ul className={styles.list}>{found.map(item)}</ul>
    </>
  );
}
