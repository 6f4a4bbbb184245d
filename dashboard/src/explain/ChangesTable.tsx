import { Link } from 'react-router';
import type { ChangeGroup } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { formatMoment } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import styles from './explain.module.css';
import { RecentFigure } from './RecentFigure';
import { Table } from '../layout/Table';

interface Props {
  group: ChangeGroup;
  /** Whether the group is all that is looked at: then there is nothing more to open. */
  opened: boolean;
}

/** The figures of one unit that were recorded together. */
export function ChangesTable({ group, opened }: Props) {
  const { say } = useLanguage();
  const address = useAddress();
  const { at, orgUnit, names, count, figures } = group;
  const more = count - figures.length;
  return (
    <Table
      className={styles.table}
      caption={
        <>
          <Link to={address(`/units/${orgUnit}`)}>
            <Name of={names} otherwise={orgUnit} />
          </Link>{' '}
          <time dateTime={at} className={styles.small}>
            {formatMoment(at)}
          </time>
        </>
      }
      titled
    >
      <thead className="sr-only">
        <tr>
          <th scope="col">{say('unit.indicator')}</th>
          <th scope="col">{say('place.period')}</th>
          <th scope="col">{say('series.value')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((change) => (
          <tr key={change.indicator + change.period + change.breakdown}>
            <th scope="row">
              <Name of={change.indicatorNames} otherwise={change.indicator} />
              {change.breakdown !== '' && <span className={styles.small}> {change.breakdown}</span>}
            </th>
            <td>{periodInWords(change.period, say)}</td>
            <td className="num">
              <RecentFigure change={change} />
            </td>
          </tr>
        ))}
        {more > 0 && (
          <tr>
            <th scope="row" colSpan={3}>
              {opened ? (
                say('explain.changes.shown', {
                  shown: figures.length,
                  all: count,
                })
              ) : (
                <Figure explain={{ kind: 'changes', orgUnit, at }}>
                  {say('overview.changes.more', { count: more })}
                </Figure>
              )}
            </th>
          </tr>
        )}
      </tbody>
    </Table>
  );
}
