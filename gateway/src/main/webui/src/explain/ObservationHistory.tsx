import { useQuery } from '@tanstack/react-query';
import { observationQuery } from '../api/queries';
import type { ObservationQuestion, Revision } from '../api/shapes';
import { formatMoment, formatNumber } from '../figure/format';
import { Loaded } from '../layout/Loaded';
import { useLanguage } from '../messages/language';
import styles from './explain.module.css';
import { SourceName } from './SourceName';
import { StatedValue } from './StatedValue';

interface Props {
  question: ObservationQuestion;
  link: string;
}

/** Every revision of one observation, the newest first, and what other sources say. */
export function ObservationHistory({ question, link }: Props) {
  const { say } = useLanguage();
  const details = useQuery(observationQuery(question));
  return (
    <Loaded query={details} rows={2}>
      {({ revisions, statements }) => {
        const others = statements.filter((statement) => !statement.inForce);
        return (
          <>
            <ol className={styles.revisions}>
              {revisions.toReversed().map((revision) => (
                <RevisionLine key={revision.revision} revision={revision} />
              ))}
            </ol>
            {others.length > 0 && (
              <>
                <p className={styles.others}>{say('explain.otherStatements')}</p>
                <ul className={styles.revisions}>
                  {others.map((statement) => (
                    <li key={statement.source.kind + statement.source.name}>
                      <StatedValue numerator={statement.numerator} denominator={statement.denominator} />{' '}
                      <SourceName source={statement.source} /> · {say(`status.${statement.status}`)}
                    </li>
                  ))}
                </ul>
              </>
            )}
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
        {formatMoment(revision.recordedAt)}, {revision.recordedBy} ({revision.cause})
      </span>
    </li>
  );
}
