import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { orgUnitQuery } from '../api/queries';
import { UnitHeld } from '../figure/UnitHeld';
import { DemoMark } from '../figure/DemoMark';
import { formatDate } from '../messages/format';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { Targets } from '../overview/Targets';
import { NameOfUnit } from '../place/NameOfUnit';
import { useLanguage } from '../messages/language';
import { codeOf } from '../place/former';
import { MadeOfThen } from '../place/MadeOfThen';
import { PlaceBar } from '../place/PlaceBar';
import { useAddress, usePlace } from '../place/place';
import { Resolved } from '../place/Resolved';
import { endOf, unitName } from '../place/unitName';
import stack from '../record/record.module.css';
import { MadeOfMetrics } from './MadeOfMetrics';
import { OfficialScores } from './OfficialScores';
import { Parts } from './Parts';
import { Successions } from './Successions';
import { UnitIdentities } from './UnitIdentities';
import { UnitMetrics } from './UnitMetrics';
import { UnitRank } from './UnitRank';
import { UnitScores } from './UnitScores';
import styles from './unit.module.css';

/** All that is known of one place. */
export function Component() {
  const { id = '' } = useParams();
  const { say, name } = useLanguage();
  const address = useAddress();
  const { boundaries } = usePlace();
  const unit = useQuery(orgUnitQuery(id, boundaries));
  useTitle(unit.data === undefined ? '' : unitName(unit.data, name, say));
  return (
    <Loaded query={unit} rows={10} page>
      {(known) => (
        <>
          <PageHead
            title={<NameOfUnit of={known.names} end={endOf(known)} />}
            trail={
              <nav aria-label={say('unit.trail')}>
                <ol className={styles.trail}>
                  {known.partOf.toReversed().map((above) => (
                    <li key={above.id}>
                      <Link to={address(`/units/${above.id}`)}>
                        <Name of={above.names} />
                      </Link>
                    </li>
                  ))}
                </ol>
              </nav>
            }
            marks={
              <>
                <span>{say(`kind.${known.kind}`)}</span>
                <span>
                  {say('unit.code')} <code>{codeOf(known.id)}</code>
                </span>
                {known.validFrom !== undefined && (
                  <span data-plain>{say('unit.from', { day: formatDate(known.validFrom) })}</span>
                )}
                {known.validTo !== undefined && (
                  <span data-plain>{say('unit.until', { day: formatDate(known.validTo) })}</span>
                )}
                {known.kind === 'PROVINCE' && (
                  <Link to={address('/', { unit: known.id })}>{say('nav.overview')}</Link>
                )}
                <Link to={address('/reports/periodic', { unit: known.id })}>{say('report.title')}</Link>
                <Resolved from={known.resolvedFrom} names={known.names} boundaries={boundaries} />
                {known.madeOf === undefined && <UnitRank unit={known} />}
                <UnitHeld unit={known} />
                <DemoMark demo={known.demo} />
              </>
            }
          >
            <PlaceBar unit={known} predecessors />
          </PageHead>
          {known.madeOf === undefined ? (
            <>
              <Successions unit={known} />
              <UnitScores unit={known} />
              <UnitMetrics unit={known} />
              <div className={stack.stack}>
                <Targets orgUnit={known.id} />
                <Parts unit={known} />
                <OfficialScores unit={known} />
                <UnitIdentities unit={known} />
              </div>
            </>
          ) : (
            <>
              <MadeOfThen unit={known} />
              <MadeOfMetrics unit={known} madeOf={known.madeOf} />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}
