import { Link } from 'react-router';
import type { ObservationDetails, Statement } from '../api/shapes';
import { StatedValue } from '../figure/StatedValue';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { dayInWords } from './publication';
import { useAddress } from '../place/place';
import { ChoiceWords } from './ChoiceWords';
import styles from './explain.module.css';
import { PublishedAt } from './PublishedAt';
import { SourceName } from './SourceName';
import { Table } from '../layout/Table';

interface Props {
  details: Pick<ObservationDetails, 'orgUnit' | 'statements' | 'chosenBy' | 'choice' | 'contradictedBy'>;
}

/** What each source says, side by side, and the rule that put one of them in force. */
export function StatementsTable({
  details: { orgUnit, statements, chosenBy, choice, contradictedBy },
}: Props) {
  const { say } = useLanguage();
  const address = useAddress();
  return (
    <>
      {contradictedBy.length > 0 && (
        <p className={styles.difference}>
          {say('explain.contradicted', { count: contradictedBy.length })}
          {chosenBy !== undefined && ` ${say(`chosen.${chosenBy}`)}`}
          {choice !== undefined && <ChoiceWords choice={choice} />}{' '}
          <Link to={address('/contradictions', { within: orgUnit })}>{say('contradictions.title')}</Link>
        </p>
      )}
      <Table
        className={styles.table}
        caption={say('explain.statements', { count: statements.length })}
        titled
      >
        <thead>
          <tr>
            <th scope="col">{say('explain.source')}</th>
            <th scope="col" className="num">
              {say('explain.stated')}
            </th>
            <th scope="col">{say('explain.publishedOn')}</th>
            <th scope="col">{say('explain.state')}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <StatementRow key={statement.source.name} statement={statement} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

function StatementRow({ statement }: { statement: Statement }) {
  const { say } = useLanguage();
  const { source, numerator, denominator, publishedOn, place, note, inForce, status } = statement;
  return (
    <tr>
      <th scope="row">
        <SourceName source={source} />
        {place !== undefined && (
          <span className={styles.small}>
            {' '}
            <PublishedAt place={place} />
          </span>
        )}
        {note !== undefined && (
          <span className={styles.basis}>
            <Written>{note}</Written>
          </span>
        )}
      </th>
      <td className="num">
        <StatedValue numerator={numerator} denominator={denominator} />
      </td>
      <td>{publishedOn === undefined ? '–' : dayInWords(publishedOn)}</td>
      <td>{inForce ? say('explain.inForce') : say(`status.${status}`)}</td>
    </tr>
  );
}
