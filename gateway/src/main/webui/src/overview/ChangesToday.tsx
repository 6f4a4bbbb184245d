import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { recentChangesQuery } from '../api/queries';
import type { RecentChange } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import { dayOf, formatDate, formatNumber, formatTime, today } from '../figure/format';
import { unitSuffix } from '../figure/measureUnit';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import styles from './changes.module.css';

/** As many as are about as high as the main indices beside them. */
const SHOWN = 5;

/** The figures that were recorded last; new ones come in live. */
export function ChangesToday({ orgUnit }: { orgUnit: string }) {
  const { say, language } = useLanguage();
  const changes = useQuery(recentChangesQuery({ orgUnit, size: SHOWN }));
  return (
    <Panel
      area="changes"
      title={say('overview.changes')}
      hint={
        changes.data !== undefined &&
        say('overview.changes.count', { count: formatNumber(changes.data.today, language) })
      }
    >
      <Loaded query={changes} rows={6}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{say('empty')}</Empty>
          ) : (
            <ol>
              {items.map((item) => (
                <Row
                  key={`${item.indicator}${item.orgUnit}${item.period}${item.breakdown}${item.at}`}
                  item={item}
                />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Row({ item }: { item: RecentChange }) {
  const { say, name, language } = useLanguage();
  const address = useAddress();
  const day = dayOf(item.at);
  return (
    <li className={styles.change}>
      <time dateTime={item.at} className={styles.time}>
        {formatTime(item.at)}
        {day !== today() && <span>{formatDate(day)}</span>}
      </time>
      <span className={styles.what}>
        <Link to={address(`/units/${item.orgUnit}`, { period: item.period, indicator: item.indicator })}>
          {name(item.names, item.orgUnit)}
        </Link>
        <span className={styles.indicator}>
          {name(item.indicatorNames, item.indicator)}, {periodInWords(item.period, say).toLowerCase()}
        </span>
      </span>
      <span className={styles.value}>
        {item.withdrawn ? (
          say('overview.changes.withdrawn')
        ) : (
          <Figure
            state={item.numerator === null ? 'NOT_APPLICABLE' : 'VALUE'}
            explain={{
              kind: 'indicator',
              indicator: item.indicator,
              orgUnit: item.orgUnit,
              period: item.period,
              breakdown: item.breakdown,
            }}
          >
            {item.numerator !== null && formatNumber(item.numerator, language)}
            {item.denominator !== undefined
              ? ` / ${formatNumber(item.denominator, language)}`
              : unitSuffix(item.measureUnit, say)}
          </Figure>
        )}{' '}
        <DemoMark demo={item.demo} />
      </span>
    </li>
  );
}
