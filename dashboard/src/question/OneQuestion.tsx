import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/account';
import type { FigureQuestion, QuestionRemark } from '../api/shapes';
import { newId } from '../api/records';
import { DemoMark } from '../figure/DemoMark';
import { figureOf, pillarAsked } from '../figure/questions';
import { formatDate, formatExact, formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { ASKERS, WRITERS } from '../session/grants';
import { useMay } from '../session/useMay';
import { AnswerForm } from './AnswerForm';
import styles from './question.module.css';
import { Telling } from './Telling';
import { useSpeaker } from './useSpeaker';
import { Verdict } from './Verdict';

/** A question with its answer, what was said about it, and what the reader can do about it. */
export function OneQuestion({ question }: { question: FigureQuestion }) {
  const { say, language } = useLanguage();
  const speaker = useSpeaker();
  const account = useQuery(sessionQuery()).data?.name;
  const may = useMay();
  const figure = figureOf(question);
  const pillar = pillarAsked(figure);
  const { id, state, overdue, orgUnit, cause, remedy, mendedBy, answeredAt } = question;
  const open = state !== 'CLOSED' && account !== undefined;
  const answers = open && may?.(WRITERS, pillar, orgUnit) === true;
  const decides =
    open && (account === question.askedBy || may?.(['administrator'], pillar, orgUnit) === true);
  return (
    <article className={styles.question} data-state={state} data-overdue={overdue}>
      <p className={styles.line}>
        <strong>{say(overdue ? 'question.state.OVERDUE' : `question.state.${state}`)}.</strong>{' '}
        {say('question.asked', {
          day: formatMoment(question.askedAt),
          who: speaker(question.askedAs, question.askedBy),
        })}
        {state === 'ASKED' && <>; {say('question.due', { day: formatDate(question.due) })}</>}{' '}
        <DemoMark demo={question.demo} />
      </p>
      {question.text !== undefined && (
        <blockquote className={styles.words}>
          <Written>{question.text}</Written>
        </blockquote>
      )}
      {question.seen !== undefined && (
        <p className={styles.line}>{say('question.seen', { value: formatExact(question.seen, language) })}</p>
      )}
      {cause !== undefined && remedy !== undefined && (
        <dl className={styles.answer}>
          <dt>{say('question.cause')}</dt>
          <dd>
            <Written>{cause}</Written>
          </dd>
          <dt>{say('question.remedy')}</dt>
          <dd>
            <Written>{remedy}</Written>
          </dd>
          <dt>{say('question.mendedBy')}</dt>
          <dd>{formatDate(mendedBy ?? '')}</dd>
          <dt>{say('question.answered')}</dt>
          <dd>
            {formatMoment(answeredAt ?? '')}, {speaker(question.answeredAs ?? '', question.answeredBy)}
          </dd>
        </dl>
      )}
      {question.remarks.length > 0 && <Remarks remarks={question.remarks} />}
      {answers &&
        (state === 'ASKED' ? (
          <AnswerForm account={account} question={question} />
        ) : (
          <details className={styles.more}>
            <summary>{say('question.answer.replace')}</summary>
            <AnswerForm account={account} question={question} />
          </details>
        ))}
      {decides && <Verdict account={account} question={question} />}
      {open && may?.(ASKERS, pillar, orgUnit) === true && (
        <details className={styles.more}>
          <summary>{say('question.comment')}</summary>
          <Telling
            account={account}
            figure={figure}
            about="comment"
            label={say('question.comment.text')}
            action={say('question.comment.send')}
            sending={(text) => ({
              method: 'POST',
              address: `/api/v1/${pillar}/questions/${id}/comments`,
              body: { text },
              key: newId(),
            })}
          />
        </details>
      )}
    </article>
  );
}

function Remarks({ remarks }: { remarks: QuestionRemark[] }) {
  const { say } = useLanguage();
  const speaker = useSpeaker();
  return (
    <ul className={styles.remarks} aria-label={say('question.comments')}>
      {remarks.map(({ text, at, as, by, again }) => (
        <li key={at + text}>
          <span className={styles.line}>
            {formatMoment(at)}, {speaker(as, by)}
            {again && <>, {say('question.again.said')}</>}
          </span>
          <br />
          <Written>{text}</Written>
        </li>
      ))}
    </ul>
  );
}
