import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { orgUnitsQuery, rankingQuery } from '../api/queries';
import type { OrgUnitDetails, OrgUnitItem } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { INDEX_SET } from '../figure/indexSet';
import { TrialMark } from '../figure/TrialMark';
import { Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { alphabetical } from '../place/alphabet';
import { dayWithin, levelsOn } from '../place/level';
import { lastDayOf } from '../place/period';
import { useAddress, usePlace } from '../place/place';
import { rowsOf } from '../ranking/rows';
import { PartsTable } from './PartsTable';
import { besideScores } from './partScores';
import styles from './unit.module.css';

/** The units that a unit consists of, on the boundaries that are looked at. */
export function Parts({ unit }: { unit: OrgUnitDetails }) {
  const { say, name } = useLanguage();
  const { period, boundaries } = usePlace();
  const day = boundaries ?? dayWithin(unit, lastDayOf(period));
  const [level] = levelsOn(unit, day);
  const parts = useQuery({
    ...orgUnitsQuery({ parent: unit.id, on: day, size: 1000 }),
    enabled: unit.parts > 0,
  });
  const ranking = useQuery({
    ...rankingQuery({
      indexSet: INDEX_SET,
      item: 'total',
      period,
      level: level ?? unit.kind,
      parent: unit.id,
      boundaries,
    }),
    enabled: unit.parts > 0 && level !== undefined,
  });
  if (unit.parts === 0) return null;
  return (
    <Panel
      title={say('unit.parts')}
      aside={
        level !== undefined && (
          <>
            <TrialMark indexSet={INDEX_SET} />
            <DemoMark demo={ranking.data?.demo} />
          </>
        )
      }
    >
      <Loaded query={parts} rows={4}>
        {({ items }) => {
          const sorted = items.toSorted((a, b) => alphabetical(name(a.names), name(b.names)));
          const { scored, others } = besideScores(
            sorted,
            ranking.data === undefined ? [] : rowsOf(ranking.data, []),
          );
          return (
            <>
              {scored.length > 0 && level !== undefined && (
                <PartsTable parts={scored} level={level} parent={unit.id} />
              )}
              <PartLinks parts={others} />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** Parts that nobody scores, as the bodies of a province. */
function PartLinks({ parts }: { parts: OrgUnitItem[] }) {
  const address = useAddress();
  if (parts.length === 0) return null;
  return (
    <ul className={styles.parts}>
      {parts.map((part) => (
        <li key={part.id}>
          <Link to={address(`/units/${part.id}`)}>
            <Name of={part.names} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
