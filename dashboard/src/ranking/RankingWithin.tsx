import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { indexSetQuery, rankingQuery, scoresQuery } from '../api/queries';
import type { OrgUnitDetails, OrgUnitKind } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { UnitHeld } from '../figure/UnitHeld';
import { TrialMark } from '../figure/TrialMark';
import { isTrial } from '../figure/trial';
import { formatNumber } from '../messages/format';
import { StateLegend } from '../figure/StateMark';
import { Filters } from '../layout/Filters';
import { Empty, Loaded, Skeleton } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { useLevel } from '../place/level';
import { lastDayOf } from '../place/period';
import { PlaceBar } from '../place/PlaceBar';
import { usePlace } from '../place/place';
import { Resolved } from '../place/Resolved';
import { unitName } from '../place/unitName';
import { periodInWords } from '../place/words';
import { Counted } from './Counted';
import { RankingControls } from './RankingControls';
import { RankingDownloads } from './RankingDownloads';
import { Ended } from './Ended';
import { Heading } from './Heading';
import { RankingTable } from './RankingTable';
import { arranged, type Column, rowsOf } from './rows';
import { useCommunes } from './useCommunes';
import styles from './ranking.module.css';

/** More would be out of sight. */
const MOST_WAITING = 30;

interface Props {
  indexSet: string;
  unit: OrgUnitDetails;
  /** The unit that is looked at: its row is marked. */
  own: string;
  /** The level on which it has its peers. */
  peers: OrgUnitKind | undefined;
}

/** A ranking as a table, or as a heat map by main index. */
export function RankingWithin({ indexSet, unit, own, peers }: Props) {
  const [params] = useSearchParams();
  const { say, name, language } = useLanguage();
  const { period, boundaries, set } = usePlace();
  const { level, levels, setLevel } = useLevel(unit, period, boundaries, peers);
  const headingId = useId();
  const item = params.get('item') ?? 'total';
  const heat = params.get('view') === 'heat';
  const order = {
    column: (params.get('sort') ?? 'rank') as Column,
    descending: params.get('order') === 'desc',
  };
  const words = useDeferredValue(params.get('q') ?? '');
  const parent = unit.kind === 'COUNTRY' ? undefined : unit.id;
  const question = { indexSet, item, period, level, boundaries, parent };
  const rankOf = (orgUnit: string) => ({
    kind: 'rank' as const,
    of: { kind: 'item' as const, indexSet, item, orgUnit, period },
    level,
    parent,
  });
  const ranking = useQuery(rankingQuery(question));
  const scores = useQuery({
    ...scoresQuery({ indexSet, period, level, boundaries, detail: false, parent }),
    enabled: heat,
  });
  const communeOf = useCommunes(unit, level, boundaries ?? lastDayOf(period));
  const definition = useQuery(indexSetQuery(indexSet));
  const trial = definition.data !== undefined && isTrial(definition.data);
  const title = say('ranking.title', {
    unit: unitName(unit, name, say),
    period: periodInWords(period, say).toLowerCase(),
  });
  useTitle(title);
  const rows = useMemo(
    () => (ranking.data === undefined ? [] : rowsOf(ranking.data, heat ? (scores.data?.scores ?? []) : [])),
    [ranking.data, scores.data, heat],
  );
  // a set that nobody knows has nothing to choose from
  if (definition.isError)
    return (
      <Loaded query={definition} page>
        {() => null}
      </Loaded>
    );
  const shown = arranged(rows, words, order, name);
  return (
    <>
      <PageHead
        title={
          <span id={headingId}>
            <Heading unit={unit} period={period} />
          </span>
        }
        trail={
          <span>
            <Name of={definition.data?.names} otherwise={indexSet} />
          </span>
        }
        marks={
          <>
            <TrialMark indexSet={indexSet} />
            <DemoMark demo={ranking.data?.demo} awaited={ranking.isPending} />
            <UnitHeld unit={unit} />
            <Resolved from={unit.resolvedFrom} names={unit.names} boundaries={boundaries} />
          </>
        }
      >
        <PlaceBar unit={unit} />
      </PageHead>
      <Panel
        title={item === 'total' ? say('unit.total') : <Name of={ranking.data?.by.names} otherwise={item} />}
        hint={
          <Counted
            shown={shown.length}
            all={rows.length}
            unranked={ranking.data?.unranked.length ?? 0}
            explain={rankOf(unit.id)}
          />
        }
        aside={
          <>
            <TrialMark indexSet={indexSet} />
            <RankingDownloads query={question} within={unit.id} trial={trial} />
          </>
        }
      >
        <div className={styles.controls}>
          <Filters label={say('ranking.filters')}>
            <RankingControls
              level={level}
              levels={levels}
              onLevel={setLevel}
              unit={unit}
              item={item}
              definition={definition.data}
            />
          </Filters>
          <SegmentedControl
            size="sm"
            aria-label={say('series.view')}
            value={heat ? 'heat' : 'table'}
            onChange={(value) => set({ view: value === 'heat' ? 'heat' : undefined })}
            data={[
              { value: 'table', label: say('series.view.table') },
              { value: 'heat', label: say('ranking.heat') },
            ]}
          />
        </div>
        <Loaded
          query={ranking}
          waiting={<Skeleton rows={Math.min(MOST_WAITING, 1 + unit.parts)} className={styles.waiting} />}
        >
          {({ parentEnded }) =>
            parentEnded !== undefined ? (
              <Ended indexSet={indexSet} parent={parentEnded} level={level} />
            ) : shown.length === 0 ? (
              <Empty>{say(words === '' ? 'overview.units.none' : 'search.none')}</Empty>
            ) : (
              <RankingTable
                rows={shown}
                all={rows}
                own={own}
                caption={<Heading unit={unit} period={period} />}
                withinOf={communeOf}
                rankOf={rankOf}
                order={order}
                labelledBy={headingId}
                mainIndices={heat ? (definition.data?.mainIndices.filter((index) => index.scored) ?? []) : []}
              />
            )
          }
        </Loaded>
        <TrialMark indexSet={indexSet} note />
        {ranking.data?.by.compares !== undefined && (
          <p data-plain className={styles.hint}>
            {say(`ranking.compares.${ranking.data.by.compares}`, {
              least: formatNumber(100 * (ranking.data.by.leastShare ?? 0), language, 0),
            })}
          </p>
        )}
        {heat && (
          <>
            <p className={styles.scale}>
              {say('ranking.heat.low')} <span aria-hidden="true" /> {say('ranking.heat.high')}
            </p>
            <p className={styles.hint}>{say('ranking.heat.hint')}</p>
          </>
        )}
        <StateLegend />
      </Panel>
    </>
  );
}
