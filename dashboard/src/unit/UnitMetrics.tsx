import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { indicatorsQuery, metricsQuery } from '../api/queries';
import type { OrgUnitDetails } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { StateLegend } from '../figure/StateMark';
import { Empty, Loaded, Skeleton } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { LazySeriesPanel } from '../chart/LazySeriesPanel';
import { useLanguage } from '../messages/language';
import { usePlace } from '../place/place';
import { periodInWords } from '../place/words';
import { MetricsTable } from './MetricsTable';
import { chosen, parted, withTotal } from './metrics';
import styles from './unit.module.css';

/** All indicators of a unit in a period, and the series of the one that is chosen. */
export function UnitMetrics({ unit }: { unit: OrgUnitDetails }) {
  const { say } = useLanguage();
  const { period, boundaries } = usePlace();
  const [params] = useSearchParams();
  const metrics = useQuery(metricsQuery({ orgUnit: unit.id, period, boundaries }));
  const indicators = useQuery(indicatorsQuery());
  const asked = params.get('indicator');
  const shown = chosen(withTotal(metrics.data?.metrics ?? [], indicators.data?.items ?? []), asked);
  const definition = indicators.data?.items.find((indicator) => indicator.code === shown?.indicator);
  const isNothingToDraw = metrics.isSuccess && indicators.isSuccess && definition === undefined;
  const series = useSeenWhenChosen(asked);
  const table = { orgUnit: unit.id, definitions: indicators.data?.items ?? [], shown: shown?.indicator };
  return (
    <div className={isNothingToDraw ? styles.alone : styles.split}>
      <Panel
        title={say('unit.metrics', { period: periodInWords(period, say).toLowerCase() })}
        hint={say('unit.metrics.hint')}
        aside={<DemoMark demo={metrics.data?.demo} />}
      >
        <Loaded query={metrics} rows={12}>
          {(answer) => {
            const { known, unknown } = parted(withTotal(answer.metrics, indicators.data?.items ?? []));
            return (
              <>
                {known.length === 0 ? (
                  <Empty>{say('unit.metrics.none')}</Empty>
                ) : (
                  <MetricsTable metrics={known} {...table} />
                )}
                {unknown.length > 0 && (
                  <details className={styles.unknown}>
                    <summary data-plain>{say('unit.metrics.unknown', { count: unknown.length })}</summary>
                    <MetricsTable metrics={unknown} {...table} />
                  </details>
                )}
              </>
            );
          }}
        </Loaded>
        <StateLegend />
      </Panel>
      {isNothingToDraw ? null : (
        <div ref={series} className={styles.aside}>
          {definition === undefined ? (
            <Skeleton rows={8} className={styles.waitingSeries} />
          ) : (
            <LazySeriesPanel
              indicator={definition}
              unit={unit}
              target={
                shown?.target === undefined ? undefined : { value: shown.target.value, due: shown.target.due }
              }
            />
          )}
        </div>
      )}
    </div>
  );
}

/** Where the chosen series stands above the table, brings it into sight when another one is chosen. */
function useSeenWhenChosen(asked: string | null) {
  const series = useRef<HTMLDivElement>(null);
  const seen = useRef(asked);
  useEffect(() => {
    if (seen.current === asked) return;
    seen.current = asked;
    series.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return series;
}
