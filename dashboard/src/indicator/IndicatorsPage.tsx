import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { indicatorsQuery, metricsQuery, orgUnitQuery, seriesQuery } from '../api/queries';
import type { Indicator, OrgUnitDetails, OrgUnitKind } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { StateLegend } from '../figure/StateMark';
import { Empty, Loaded, Skeleton } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { NameOfUnit } from '../place/NameOfUnit';
import { useLanguage } from '../messages/language';
import { alphabetical } from '../place/alphabet';
import { FIRST_YEAR, yearOf } from '../place/period';
import { PlaceBar } from '../place/PlaceBar';
import { useAddress, usePlace, useUnit } from '../place/place';
import { Resolved } from '../place/Resolved';
import { endOf } from '../place/unitName';
import { CatalogueFilters, useWanted } from './CatalogueFilters';
import { CatalogueTable } from './CatalogueTable';
import { codesInParts, entriesOf, groupOf, GROUPS, isWanted } from './catalogue';
import styles from './catalogue.module.css';

const YEARS = 8;
const LEVELS: OrgUnitKind[] = ['COUNTRY', 'PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE', 'VILLAGE'];

/** All that is measured, with the figures of the unit and period that are looked at. */
export function Component() {
  const { say } = useLanguage();
  const address = useAddress();
  const { boundaries } = usePlace();
  const indicators = useQuery(indicatorsQuery());
  const unit = useQuery(orgUnitQuery(useUnit(), boundaries));
  const title = say('indicators.title');
  useTitle(title);
  const levels = new Set(indicators.data?.items.map(({ level }) => level));
  // the unit stands in the head: drawn later, it would push the page down
  if (unit.isPending) return <Skeleton rows={16} />;
  return (
    <>
      <PageHead
        title={title}
        marks={
          unit.data !== undefined && (
            <>
              <Link to={address(`/units/${unit.data.id}`)}>
                <NameOfUnit of={unit.data.names} end={endOf(unit.data)} />
              </Link>
              <Resolved from={unit.data.resolvedFrom} names={unit.data.names} boundaries={boundaries} />
              <Link to={address('/contradictions')}>{say('contradictions.title')}</Link>
              <Link to={address('/quality')}>{say('quality.title')}</Link>
            </>
          )
        }
      >
        <PlaceBar unit={unit.data} />
      </PageHead>
      <CatalogueFilters levels={LEVELS.filter((level) => levels.has(level))} />
      <Loaded query={unit} rows={8}>
        {(of) => (
          <Loaded query={indicators} waiting={<Skeleton rows={12} className={styles.waiting} />}>
            {({ items }) => <Catalogue indicators={items} unit={of} />}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

function Catalogue({ indicators, unit }: { indicators: Indicator[]; unit: OrgUnitDetails }) {
  const { say, name } = useLanguage();
  const { period, boundaries } = usePlace();
  const wanted = useWanted();
  const last = yearOf(period);
  const years = { first: Math.max(FIRST_YEAR, last - YEARS + 1), last };
  const metrics = useQuery(metricsQuery({ orgUnit: unit.id, period, boundaries }));
  const series = useQueries({
    queries: codesInParts(indicators).map((indicator) =>
      seriesQuery({ indicator, orgUnit: unit.id, period: `${years.first}..${years.last}`, boundaries }),
    ),
    combine: (parts) => parts.flatMap(({ data }) => data?.series ?? []),
  });
  const entries = entriesOf(indicators, metrics.data?.metrics ?? [], series)
    .filter((entry) => isWanted(entry, wanted, name(entry.indicator.names)))
    .toSorted((a, b) => alphabetical(name(a.indicator.names), name(b.indicator.names)));
  const groups = GROUPS.map((group) => ({
    group,
    of: entries.filter(({ indicator }) => groupOf(indicator) === group),
  })).filter(({ of }) => of.length > 0);
  return (
    <Loaded query={metrics} waiting={<Skeleton rows={12} className={styles.waiting} />}>
      {() => (
        <div className={styles.stack}>
          {groups.length === 0 && <Empty>{say('empty')}</Empty>}
          {groups.map(({ group, of }) => (
            <div key={group} data-pillar={group === 'national' ? 'none' : group}>
              <Panel
                title={<span className={styles.group}>{say(`pillar.${group}`)}</span>}
                aside={
                  <>
                    <DemoMark
                      demo={of.some(
                        ({ metric, years: line }) => metric?.demo === true || line?.demo === true,
                      )}
                    />
                    <span data-plain>{of.length}</span>
                  </>
                }
              >
                <CatalogueTable label={say(`pillar.${group}`)} entries={of} orgUnit={unit.id} years={years} />
              </Panel>
            </div>
          ))}
          <StateLegend />
        </div>
      )}
    </Loaded>
  );
}
