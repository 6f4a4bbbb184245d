import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { orgUnitQuery, rankingQuery } from '../api/queries';
import type { OrgUnitDetails, RankedUnit } from '../api/shapes';
import { RankMovement } from '../figure/Change';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import { TrialMark } from '../figure/TrialMark';
import { formatNumber } from '../messages/format';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { oneStopARow } from '../layout/rowStops';
import type { RankSubject } from '../figure/subject';
import { Ended } from '../ranking/Ended';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { Sentence } from '../messages/Sentence';
import { useAddress, usePlace } from '../place/place';
import { INDEX_SET } from '../figure/indexSet';
import { bottomOf, moversOf, topOf } from './selections';
import styles from './units.module.css';
import { useLevel } from '../place/level';

/** Who leads, who trails and who moved among the units within. */
export function UnitsRanked({ orgUnit }: { orgUnit: string }) {
  const unit = useQuery(orgUnitQuery(orgUnit));
  return unit.data === undefined ? <Loaded query={unit}>{() => null}</Loaded> : <Ranked unit={unit.data} />;
}

function Ranked({ unit }: { unit: OrgUnitDetails }) {
  const orgUnit = unit.id;
  const { say, language } = useLanguage();
  const { period, boundaries } = usePlace();
  const address = useAddress();
  const { level, levels, setLevel } = useLevel(unit, period, boundaries);
  const rankOf = (part: string): RankSubject => ({
    kind: 'rank',
    of: { kind: 'item', indexSet: INDEX_SET, item: 'total', orgUnit: part, period },
    level,
    parent: orgUnit,
  });
  const ranking = useQuery(
    rankingQuery({ indexSet: INDEX_SET, item: 'total', period, level, parent: orgUnit, boundaries }),
  );
  return (
    <Panel
      area="units"
      title={say('overview.units')}
      aside={
        <>
          <TrialMark indexSet={INDEX_SET} />
          <DemoMark demo={ranking.data?.demo} />
          <label>
            <span className="sr-only">{say('overview.units.level')}</span>
            <select value={level} onChange={(event) => setLevel(event.target.value)}>
              {levels.map((below) => (
                <option key={below} value={below}>
                  {say(`kind.${below}`)}
                </option>
              ))}
            </select>
          </label>
        </>
      }
    >
      <Loaded query={ranking} rows={8}>
        {({ ranked, unranked, parentEnded }) =>
          parentEnded !== undefined ? (
            <Ended indexSet={INDEX_SET} parent={parentEnded} level={level} />
          ) : ranked.length === 0 ? (
            <Empty>{say('overview.units.none')}</Empty>
          ) : (
            <>
              <div ref={oneStopARow} className={styles.lists}>
                <List title={say('overview.units.top')} units={topOf(ranked)} rankOf={rankOf} />
                <List title={say('overview.units.bottom')} units={bottomOf(ranked)} rankOf={rankOf} />
                <List title={say('overview.units.movers')} units={moversOf(ranked)} rankOf={rankOf} />
              </div>
              <p className={styles.more}>
                <Sentence
                  message="overview.units.count"
                  values={{
                    ranked: (
                      <Figure explain={rankOf(orgUnit)}>{formatNumber(ranked.length, language)}</Figure>
                    ),
                    unranked: (
                      <Figure explain={rankOf(orgUnit)}>{formatNumber(unranked.length, language)}</Figure>
                    ),
                  }}
                  counts={{ ranked: ranked.length }}
                />{' '}
                <Link to={address(`/rankings/${INDEX_SET}`, { level, parent: orgUnit })}>
                  {say('overview.units.all')}
                </Link>
              </p>
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

interface ListProps {
  title: string;
  units: RankedUnit[];
  rankOf: (orgUnit: string) => RankSubject;
}

function List({ title, units, rankOf }: ListProps) {
  const { language } = useLanguage();
  const address = useAddress();
  if (units.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ol className={styles.list}>
        {units.map((unit) => (
          <li key={unit.orgUnit} value={unit.rank}>
            <span className={styles.rank}>
              <Figure explain={rankOf(unit.orgUnit)}>{unit.rank}</Figure>
            </span>
            <Link className={styles.name} to={address(`/units/${unit.orgUnit}`)}>
              <Name of={unit.names} />
            </Link>
            <span className={styles.points}>
              <Figure ofSubject explain={rankOf(unit.orgUnit).of}>
                {formatNumber(unit.value, language, 4)}
              </Figure>
            </span>
            <span className={styles.move}>
              <RankMovement
                short
                explain={rankOf(unit.orgUnit)}
                places={unit.movement?.places}
                incomparable={unit.movement?.reason}
              />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
