import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { changeGroupsQuery } from '../api/queries';
import type { ChangeGroup } from '../api/shapes';
import { RecentFigure } from '../explain/RecentFigure';
import { Figure } from '../figure/Figure';
import { dayOf, formatDate, formatNumber, formatTime, today } from '../messages/format';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { Sentence } from '../messages/Sentence';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import styles from './changes.module.css';

/** As many as are about as high as the main indices beside them. */
const SHOWN = 5;

/** The units whose figures were recorded last; new ones come in live. */
export function ChangesToday({ orgUnit }: { orgUnit: string }) {
  const { say, language } = useLanguage();
  const changes = useQuery(changeGroupsQuery({ orgUnit, size: SHOWN }));
  return (
    <Panel
      area="changes"
      title={say('overview.changes')}
      hint={
        changes.data !== undefined && (
          <Sentence
            message="overview.changes.count"
            values={{
              count: (
                <Figure explain={{ kind: 'changes', orgUnit, at: undefined }}>
                  {formatNumber(changes.data.today, language)}
                </Figure>
              ),
            }}
            counts={{ count: changes.data.today }}
          />
        )
      }
    >
      <Loaded query={changes} rows={6}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{say('empty')}</Empty>
          ) : (
            <ol>
              {items.map((group) => (
                <Row key={group.orgUnit + group.at} group={group} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Row({ group: { at, orgUnit, names, count, figures } }: { group: ChangeGroup }) {
  const { say } = useLanguage();
  const address = useAddress();
  const day = dayOf(at);
  const [first] = figures;
  if (first === undefined) return null;
  return (
    <li className={styles.change}>
      <time dateTime={at} className={styles.time}>
        {formatTime(at)}
        {day !== today() && <span>{formatDate(day)}</span>}
      </time>
      <span className={styles.what}>
        <Link to={address(`/units/${orgUnit}`, { period: first.period, indicator: first.indicator })}>
          <Name of={names} otherwise={orgUnit} />
        </Link>
        <span data-plain className={styles.indicator}>
          <Name of={first.indicatorNames} otherwise={first.indicator} />,{' '}
          {periodInWords(first.period, say).toLowerCase()}
        </span>
      </span>
      <span className={styles.value}>
        <RecentFigure change={first} />
        {count > 1 && (
          <span className={styles.more}>
            <Figure explain={{ kind: 'changes', orgUnit, at }}>
              {say('overview.changes.more', { count: count - 1 })}
            </Figure>
          </span>
        )}
      </span>
    </li>
  );
}
