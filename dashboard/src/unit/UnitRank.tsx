import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { rankingQuery } from '../api/queries';
import type { OrgUnitDetails } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { INDEX_SET } from '../figure/indexSet';
import { formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Sentence } from '../messages/Sentence';
import type { RankSubject } from '../figure/subject';
import { useAddress, usePlace } from '../place/place';
import { shareBehind } from './standing';
import styles from './unit.module.css';

/** Where a district or commune stands among its peers, and the way to them. */
export function UnitRank({ unit }: { unit: OrgUnitDetails }) {
  const { language, say } = useLanguage();
  const { period, boundaries } = usePlace();
  const address = useAddress();
  const [above] = unit.partOf;
  const ranks = unit.kind === 'DISTRICT' || unit.kind === 'COMMUNE';
  const question = { indexSet: INDEX_SET, item: 'total', period, level: unit.kind, boundaries };
  const { data } = useQuery({
    ...rankingQuery({ ...question, parent: above?.id }),
    enabled: ranks && above !== undefined,
  });
  const place = data?.ranked.find(({ orgUnit }) => orgUnit === unit.id);
  if (!ranks || above === undefined) return null;
  // its line is there before it: what comes late into the head would push the page down
  if (data === undefined || place === undefined) return <span className={styles.standing} />;
  const explain: RankSubject = {
    kind: 'rank',
    of: { kind: 'item', indexSet: INDEX_SET, item: 'total', orgUnit: unit.id, period },
    level: unit.kind,
    parent: above.id,
  };
  const behind = shareBehind(data.ranked, place.rank);
  return (
    <span className={styles.standing}>
      <Sentence
        message="unit.rank"
        values={{
          rank: <Figure explain={explain}>{formatNumber(place.rank, language)}</Figure>,
          all: <span data-plain>{formatNumber(data.ranked.length, language)}</span>,
        }}
        counts={{ all: data.ranked.length }}
      />
      {behind !== undefined && (
        <>
          ,{' '}
          <Sentence
            message="unit.rank.behind"
            values={{ share: <Figure explain={explain}>{formatNumber(100 * behind, language)}</Figure> }}
          />
        </>
      )}{' '}
      <Link to={address(`/rankings/${INDEX_SET}`, { unit: unit.id })}>{say('nav.ranking')}</Link>
    </span>
  );
}
