import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { rankingQuery } from '../api/queries';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { useAddress, usePlace } from '../place/place';
import styles from './explain.module.css';
import type { RankSubject } from '../figure/subject';

const SHOWN = 200;

/** The units of which nothing is known in the period; one that says "not applicable" has said something. */
export function NotReporting({ units: { of, level, parent } }: { units: RankSubject }) {
  const { say } = useLanguage();
  const { boundaries } = usePlace();
  const address = useAddress();
  const by = of.kind === 'item' ? { indexSet: of.indexSet, item: of.item } : { indicator: of.indicator };
  const { data } = useQuery(rankingQuery({ ...by, period: of.period, level, parent, boundaries }));
  const silent = data?.unranked.filter(({ state }) => state === 'NO_DATA') ?? [];
  if (silent.length === 0) return null;
  return (
    <details className={styles.unranked}>
      <summary>{say('explain.coverage.silent', { count: silent.length })}</summary>
      <ul>
        {silent.slice(0, SHOWN).map(({ orgUnit, names }) => (
          <li key={orgUnit}>
            <Link to={address(`/units/${orgUnit}`)}>
              <Name of={names} />
            </Link>
          </li>
        ))}
      </ul>
      {silent.length > SHOWN && (
        <p className={styles.small}>{say('explain.rank.unranked.more', { count: silent.length - SHOWN })}</p>
      )}
    </details>
  );
}
