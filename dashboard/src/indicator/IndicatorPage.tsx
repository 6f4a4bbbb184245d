import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { indicatorQuery, orgUnitQuery, targetsQuery } from '../api/queries';
import { UnitHeld } from '../figure/UnitHeld';
import { Loaded, Skeleton } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { LazySeriesPanel } from '../chart/LazySeriesPanel';
import { Name } from '../messages/Name';
import { NameOfUnit } from '../place/NameOfUnit';
import { useLanguage } from '../messages/language';
import { MadeOfThen } from '../place/MadeOfThen';
import { PlaceBar } from '../place/PlaceBar';
import { useAddress, usePlace, useUnit } from '../place/place';
import { Resolved } from '../place/Resolved';
import { endOf } from '../place/unitName';
import { isByForm } from '../figure/byForm';
import { IndicatorFacts } from './IndicatorFacts';
import { IndicatorForms } from './IndicatorForms';
import { IndicatorRegimes } from './IndicatorRegimes';
import { IndicatorUnits } from './IndicatorUnits';
import { PillarName } from '../record/PillarName';
import styles from './indicator.module.css';

/** What one indicator means, how it goes, and how units compare by it. */
export function Component() {
  const { code = '' } = useParams();
  const { say, name } = useLanguage();
  const address = useAddress();
  const orgUnit = useUnit();
  const indicator = useQuery(indicatorQuery(code));
  const { boundaries } = usePlace();
  const unit = useQuery(orgUnitQuery(orgUnit, boundaries));
  const targets = useQuery({
    ...targetsQuery({ indicator: code, orgUnit: unit.data?.id ?? orgUnit }),
    enabled: unit.data !== undefined,
  });
  const target = targets.data?.items[0];
  useTitle(indicator.isPending ? '' : name(indicator.data?.names, code));
  // the unit stands in the head too: drawn later, it would push the page down
  if (unit.isPending && !indicator.isError) return <Skeleton rows={16} />;
  return (
    <Loaded query={indicator} rows={10} page>
      {(known) => (
        <>
          <PageHead
            title={<Name of={known.names} />}
            trail={<Link to={address('/indicators')}>{say('nav.indicators')}</Link>}
            marks={
              <>
                <PillarName of={known.pillar} />
                <code>{known.code}</code>
                {unit.data !== undefined && (
                  <Link to={address(`/units/${unit.data.id}`, { indicator: known.code })}>
                    <NameOfUnit of={unit.data.names} end={endOf(unit.data)} />
                  </Link>
                )}
                <UnitHeld unit={unit.data} />
                <Resolved from={unit.data?.resolvedFrom} names={unit.data?.names} boundaries={boundaries} />
              </>
            }
          >
            <PlaceBar unit={unit.data} />
          </PageHead>
          <div className={styles.split}>
            <Loaded query={unit} rows={8}>
              {(of) =>
                of.madeOf !== undefined ? (
                  <MadeOfThen unit={of} />
                ) : isByForm(known) ? (
                  <IndicatorForms indicator={known} unit={of} />
                ) : (
                  <LazySeriesPanel
                    indicator={known}
                    unit={of}
                    target={target === undefined ? undefined : { value: target.target, due: target.due }}
                  />
                )
              }
            </Loaded>
            <IndicatorFacts indicator={known} />
          </div>
          {unit.data !== undefined && unit.data.madeOf === undefined && !isByForm(known) && (
            <IndicatorUnits indicator={known} unit={unit.data} />
          )}
          <IndicatorRegimes indicator={known} />
        </>
      )}
    </Loaded>
  );
}
