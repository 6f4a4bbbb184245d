import { useQuery } from '@tanstack/react-query';
import { observationQuery } from '../api/queries';
import type { ObservationQuestion, Revision } from '../api/shapes';
import { formatMoment, formatNumber } from '../messages/format';
import { StatedValue } from '../figure/StatedValue';
import { Loaded } from '../layout/Loaded';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { CountedRecords } from './CountedRecords';
import styles from './explain.module.css';
import { SourceName } from './SourceName';
import { StatementsTable } from './StatementsTable';

interface Props {
  question: ObservationQuestion;
  link: string;
}

/** What the sources say of one observation, the records it was counted from, and every revision, the newest first. */
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
            {counted && <CountedRecords question={question} />}
            <ol className={styles.revisions}>
              {answer.revisions.toReversed().map((revision) => (
                <RevisionLine key={revision.revision} revision={revision} />
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

function RevisionLine({ revision }: { revision: Revision }) {
  const { say, language } = useLanguage();
  return (
    <li>
      <strong>{say('explain.revision.n', { n: formatNumber(revision.revision, language) })}</strong>:{' '}
      {revision.withdrawn ? (
        say('overview.changes.withdrawn')
      ) : (
        <StatedValue
          numerator={revision.notApplicable ? null : revision.numerator}
          denominator={revision.denominator}
        />
      )}{' '}
      · <SourceName source={revision.source} /> · {say(`status.${revision.status}`)}
      <span className={styles.small}>
        {' '}
        <Written>
          {[formatMoment(revision.recordedAt), revision.recordedBy].filter(Boolean).join(', ')}
        </Written>{' '}
        (<Written>{revision.cause}</Written>)
      </span>
    </li>
  );
}
