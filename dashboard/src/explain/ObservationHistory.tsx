import { useQuery } from '@tanstack/react-query';
import { observationQuery } from '../api/queries';
import { AS_OF, atSecond } from '../api/asOf';
import type { ObservationQuestion, Revision } from '../api/shapes';
import { formatMoment, formatNumber } from '../messages/format';
import { StatedValue } from '../figure/StatedValue';
import { Loaded } from '../layout/Loaded';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { addressAsOf, justAfter, justBefore } from '../place/asOf';
import { CountedRecords } from './CountedRecords';
import styles from './explain.module.css';
import { type Step, steps } from './inForce';
import { SourceName } from './SourceName';
import { StatementsTable } from './StatementsTable';

interface Props {
  question: ObservationQuestion;
  link: string;
}

/**
 * What the sources say of one observation, the records it was counted from, and every revision, the newest first, with what
 * counted before and after it. Records are those of today: of then they are not shown.
 */
export function ObservationHistory({ question, link }: Props) {
  const { say } = useLanguage();
  const details = useQuery(observationQuery(question));
  return (
    <Loaded query={details} rows={2}>
      {(answer) => {
        const counted = answer.statements.some(({ source, inForce }) => inForce && source.name === 'records');
        return (
          <>
            {answer.statements.length > 0 && <StatementsTable details={answer} />}
            {counted && AS_OF === undefined && <CountedRecords question={question} />}
            <ol className={styles.revisions}>
              {steps(answer.revisions)
                .toReversed()
                .map((step) => (
                  <RevisionLine key={step.revision.revision} {...step} />
                ))}
            </ol>
            <a href={link} target="_blank" rel="noreferrer">
              {say('explain.json')}
            </a>
          </>
        );
      }}
    </Loaded>
  );
}

function RevisionLine({ revision, before }: Step) {
  const { say, language } = useLanguage();
  return (
    <li data-revision={revision.revision}>
      <strong>{say('explain.revision.n', { n: formatNumber(revision.revision, language) })}</strong>:{' '}
      {before !== undefined && (
        <>
          <Stated revision={before} /> →{' '}
        </>
      )}
      {revision.withdrawn ? say('overview.changes.withdrawn') : <Stated revision={revision} />} ·{' '}
      <SourceName source={revision.source} /> · {say(`status.${revision.status}`)}
      {!revision.inForce && ` · ${say('asOf.beside')}`}
      <span className={styles.small}>
        {' '}
        <Written>
          {[formatMoment(revision.recordedAt), revision.recordedBy].filter(Boolean).join(', ')}
        </Written>{' '}
        (<Written>{revision.cause}</Written>)
        {revision.inForce && (
          <>
            {' '}
            <a href={addressAsOf(atSecond(justBefore(revision.recordedAt)))}>{say('asOf.before')}</a> ·{' '}
            <a href={addressAsOf(atSecond(justAfter(revision.recordedAt)))}>{say('asOf.after')}</a>
          </>
        )}
      </span>
    </li>
  );
}

function Stated({ revision }: { revision: Revision }) {
  return (
    <StatedValue
      numerator={revision.notApplicable ? null : revision.numerator}
      denominator={revision.denominator}
    />
  );
}
