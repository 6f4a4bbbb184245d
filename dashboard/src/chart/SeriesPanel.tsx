import { useRef } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { Indicator, OrgUnitDetails } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { StateLegend } from '../figure/StateMark';
import { Empty, Loaded, Skeleton } from '../layout/Loaded';
import { lazily } from '../layout/lazily';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { BreakNotes } from './BreakNotes';
import { breaksOf } from './breaks';
import styles from './chart.module.css';
import { Downloads } from './Downloads';
import type { Picture } from './picture';
import { SeriesControls } from './SeriesControls';
import { SeriesTable } from './SeriesTable';
import { UnitsTable } from './UnitsTable';
import { useSeries } from './useSeries';

const SeriesChart = lazily(() => import('./SeriesChart').then((chart) => chart.default), {
  waiting: <Skeleton rows={8} className={styles.waitingChart} />,
});

interface Props {
  indicator: Indicator;
  unit: OrgUnitDetails;
  target?: { value: number; due: string } | undefined;
}

/** One indicator over time: the chart, and behind it the table with the same numbers. */
export function SeriesPanel({ indicator, unit, target }: Props) {
  const { say, name } = useLanguage();
  const [params] = useSearchParams();
  const address = useAddress();
  const page = `/indicators/${indicator.code}`;
  const { pathname } = useLocation();
  const picture = useRef<Picture>(null);
  const { series, question, frequency, frequencies, level, levels, nameOf } = useSeries(indicator, unit);
  const view = params.get('view') === 'table' ? 'table' : 'chart';
  return (
    <Panel
      area="series"
      title={
        pathname === page ? (
          say('series.overTime')
        ) : (
          <Link to={address(page, { unit: unit.id })}>
            <Name of={indicator.names} />
          </Link>
        )
      }
      hint={<Name of={unit.names} />}
      aside={<DemoMark demo={series.data?.demo} />}
    >
      <SeriesControls
        frequency={frequency}
        frequencies={frequencies}
        level={level}
        levels={levels}
        view={view}
      >
        <Downloads
          query={question}
          name={[indicator.code, unit.id, level?.toLowerCase()].filter(Boolean).join('-')}
          picture={view === 'chart' ? picture : undefined}
        />
      </SeriesControls>
      <Loaded query={series} waiting={<Skeleton rows={8} className={styles.waitingChart} />}>
        {({ series: entries, periods, periodStates }) => {
          const [first] = entries;
          if (first === undefined) return <Empty>{say('empty')}</Empty>;
          const breaks = breaksOf(unit, periods);
          return (
            <>
              {view === 'chart' && (
                <SeriesChart
                  ref={picture}
                  indicator={indicator}
                  entries={entries}
                  nameOf={nameOf}
                  periods={periods}
                  periodStates={periodStates}
                  breaks={breaks}
                  target={target}
                  unitName={name(unit.names)}
                />
              )}
              {view === 'table' && level === undefined && (
                <SeriesTable
                  indicator={indicator}
                  entry={first}
                  periods={periods}
                  periodStates={periodStates}
                  breaks={breaks}
                />
              )}
              {view === 'table' && level !== undefined && (
                <UnitsTable
                  indicator={indicator}
                  entries={entries}
                  nameOf={nameOf}
                  periods={periods}
                  periodStates={periodStates}
                />
              )}
              <BreakNotes unit={unit} breaks={breaks} rule={indicator.acrossMergers} />
              {view === 'table' && <StateLegend />}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
