import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { rankingQuery } from '../api/queries';
import type { Indicator, OrgUnitDetails } from '../api/shapes';
import { RankMovement } from '../figure/Change';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import { valueWithUnit } from '../figure/measureUnit';
import { StateLegend } from '../figure/StateMark';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { oneStopARow } from '../layout/rowStops';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { useLanguage } from '../messages/language';
import { useLevel } from '../place/level';
import { useAddress, usePlace } from '../place/place';
import styles from './indicator.module.css';

/** The units of a level within the unit, in order of the indicator. */
export function IndicatorUnits({ indicator, unit }: { indicator: Indicator; unit: OrgUnitDetails }) {
  const { say, language } = useLanguage();
  const { period, boundaries } = usePlace();
  const address = useAddress();
  const { level, levels, setLevel } = useLevel(unit, period, boundaries);
  const hasParts = unit.levels.length > 0;
  const figureOf = (orgUnit: string) => ({
    kind: 'indicator' as const,
    indicator: indicator.code,
    orgUnit,
    period,
    breakdown: '',
  });
  const rankOf = (orgUnit: string) => ({
    kind: 'rank' as const,
    of: figureOf(orgUnit),
    level,
    parent: unit.id,
  });
  const ranking = useQuery({
    ...rankingQuery({ indicator: indicator.code, period, level, parent: unit.id, boundaries }),
    enabled: hasParts,
  });
  if (!hasParts) return null;
  return (
    <Panel
      title={<Sentence message="indicator.units" values={{ unit: <Name of={unit.names} /> }} />}
      aside={
        <>
          <DemoMark demo={ranking.data?.demo} />
          <label className={styles.level}>
            {say('overview.units.level')}
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
        {({ ranked, unranked }) =>
          ranked.length + unranked.length === 0 ? (
            <Empty>{say('overview.units.none')}</Empty>
          ) : (
            <>
              <ol ref={oneStopARow} className={styles.units}>
                {ranked.map((place) => (
                  <li key={place.orgUnit} value={place.rank}>
                    <span className={styles.rank}>
                      <Figure explain={rankOf(place.orgUnit)}>{place.rank}</Figure>
                    </span>
                    <Link to={address(`/units/${place.orgUnit}`, { indicator: indicator.code })}>
                      <Name of={place.names} />
                    </Link>
                    <Figure ofSubject explain={figureOf(place.orgUnit)}>
                      {valueWithUnit(place.value, indicator.measureUnit, indicator.decimals, language, say)}
                    </Figure>
                    <span>
                      <RankMovement
                        short
                        explain={rankOf(place.orgUnit)}
                        places={place.movement?.places}
                        incomparable={place.movement?.reason}
                      />
                    </span>
                  </li>
                ))}
                {unranked.map((none) => (
                  <li key={none.orgUnit}>
                    <span className={styles.rank} />
                    <Link to={address(`/units/${none.orgUnit}`, { indicator: indicator.code })}>
                      <Name of={none.names} />
                    </Link>
                    <Figure state={none.state} explain={figureOf(none.orgUnit)}>
                      {null}
                    </Figure>
                    <span />
                  </li>
                ))}
              </ol>
              {unranked.length > 0 && <StateLegend />}
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
