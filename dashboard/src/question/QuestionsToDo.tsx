import { useQueries } from '@tanstack/react-query';
import { use } from 'react';
import { Link } from 'react-router';
import { questionsQuery } from '../api/questions';
import type { FigureQuestion, Pillar } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { nameKey, SubjectNames } from '../figure/names';
import { figureOf } from '../figure/questions';
import { writeSubject } from '../figure/subject';
import { Empty, Skeleton } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { formatDate } from '../messages/format';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import { type Column, RecordTable } from '../record/RecordTable';
import styles from '../record/record.module.css';
import { useUnitNames } from '../register/useUnitNames';
import own from './question.module.css';

const MOST = 100;

/**
 * What is asked of units that somebody answers for, what became of what he or she asked, and where somebody else named him or
 * her; the late ones first.
 */
export function QuestionsToDo({ pillars }: { pillars: Pillar[] }) {
  const { say } = useLanguage();
  const address = useAddress();
  const called = use(SubjectNames);
  const { found, waiting } = useQueries({
    queries: pillars.flatMap((pillar) => [
      questionsQuery(pillar, { toAnswer: true, state: ['ASKED'], size: MOST }),
      questionsQuery(pillar, { mine: true, state: ['ASKED', 'ANSWERED'], size: MOST }),
      questionsQuery(pillar, { mentioned: true, state: ['ASKED', 'ANSWERED'], size: MOST }),
    ]),
    combine: (answers) => ({
      found: inOrder(answers.flatMap(({ data }) => data?.items ?? [])),
      waiting: answers.some(({ isPending }) => isPending),
    }),
  });
  const unitName = useUnitNames([...new Set(found.map(({ orgUnit }) => orgUnit))]);
  const columns: Column<FigureQuestion>[] = [
    {
      key: 'figure',
      head: say('question.figure'),
      cell: (one) => {
        const figure = figureOf(one);
        return (
          <Link to={address('/to-do', { explain: writeSubject(figure) })}>
            {called(figure) ?? nameKey(figure)}
          </Link>
        );
      },
    },
    {
      key: 'state',
      head: say('form.progress'),
      cell: (one) => (
        <>
          {say(`question.state.${one.state}`)}
          {one.overdue && <span className={styles.late}>, {say('form.late')}</span>}{' '}
          <DemoMark demo={one.demo} />
        </>
      ),
    },
    { key: 'due', head: say('question.due.head'), cell: (one) => formatDate(one.due) },
    { key: 'unit', head: say('file.name'), cell: (one) => unitName(one.orgUnit) },
    { key: 'period', head: say('place.period'), cell: (one) => periodInWords(one.period, say) },
  ];
  return (
    <Panel title={say('question.todo')} hint={say('question.todo.hint')}>
      <div className={own.todo}>
        {waiting ? (
          <Skeleton rows={3} />
        ) : found.length === 0 ? (
          <Empty>{say('question.todo.none')}</Empty>
        ) : (
          <RecordTable label={say('question.todo')} columns={columns} rows={found} keyOf={({ id }) => id} />
        )}
      </div>
    </Panel>
  );
}

/** Each once: the late ones first, then those that wait, in the order of their days. */
export function inOrder(questions: FigureQuestion[]): FigureQuestion[] {
  const rank = ({ overdue, state }: FigureQuestion) => (overdue ? 0 : state === 'ASKED' ? 1 : 2);
  return [...new Map(questions.map((question) => [question.id, question])).values()].sort(
    (one, other) => rank(one) - rank(other) || one.due.localeCompare(other.due),
  );
}
