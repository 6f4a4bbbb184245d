import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { IndexSet } from '../api/shapes';
import type { ItemSubject, RankSubject } from '../figure/subject';
import { formatNumber } from '../messages/format';
import { usePrinting } from '../layout/usePrinting';
import { useLanguage } from '../messages/language';
import { RankingRow } from './RankingRow';
import { type Column, type Order, type Row, spanOf } from './rows';
import { SortHead } from './SortHead';
import { Table } from '../layout/Table';
import styles from './ranking.module.css';

const ROW_HEIGHT = 37;
const OVERSCAN = 8;

/** So many rows a phone shows at once, without a box that scrolls within the page. */
const SHORT = 200;

interface Props {
  rows: Row[];
  /** Also those that are not shown: a search shall not change a colour. */
  all: Row[];
  /** What the unit of a row belongs to, where that is to be told. */
  withinOf: (orgUnit: string) => string | undefined;
  rankOf: (orgUnit: string) => RankSubject & { of: ItemSubject };
  order: Order;
  labelledBy: string;
  /** What the table shows, for who does not see it. */
  caption: ReactNode;
  /** The unit whose row is marked and brought into sight. */
  own: string;
  /** The columns of the heat map; none: the plain table. */
  mainIndices: IndexSet['mainIndices'];
}

/** A real table of which only the rows in sight are in the page. */
export function RankingTable({
  rows,
  all,
  withinOf,
  rankOf,
  order,
  labelledBy,
  caption,
  own,
  mainIndices,
}: Props) {
  const { say, name, language } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: usePrinting() ? rows.length : OVERSCAN,
  });
  const at = rows.findIndex((row) => row.orgUnit === own);
  const bring = useEffectEvent(() => at > 0 && virtual.scrollToIndex(at, { align: 'center' }));
  useEffect(() => {
    bring();
  }, [own]);
  const inSight = virtual.getVirtualItems();
  const above = inSight[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (inSight.at(-1)?.end ?? 0);
  const heat = mainIndices.length > 0;
  const columns = heat ? 3 + mainIndices.length : 7;
  const spans = useMemo(
    () => new Map(mainIndices.map(({ code }) => [code, spanOf(all, code)])),
    [mainIndices, all],
  );
  const range = (code: string) => {
    const span = spans.get(code);
    const percent = (part: number) => formatNumber(100 * part, language, 1);
    return span && say('ranking.heat.range', { low: percent(span.low), high: percent(span.high) });
  };
  const head = (column: Column, label: string, numeric = true) => (
    <SortHead column={column} order={order} label={label} numeric={numeric} />
  );
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      tabIndex={0}
      role="group"
      aria-labelledby={labelledBy}
      data-short={rows.length <= SHORT}
    >
      <Table className={styles.table} aria-rowcount={rows.length + 1} data-heat={heat} caption={caption}>
        <thead>
          <tr aria-rowindex={1}>
            {head('rank', say('ranking.rank'))}
            {head('name', say('ranking.unit'), false)}
            {head('points', say('ranking.points'))}
            {heat ? (
              mainIndices.map((index) => (
                <SortHead
                  key={index.code}
                  column={`heat:${index.code}`}
                  order={order}
                  label={name(index.names)}
                  numeric
                  note={range(index.code)}
                />
              ))
            ) : (
              <>
                {head('value', say('ranking.value'))}
                {head('before', say('ranking.before'))}
                {head('movement', say('ranking.movement'))}
                {head('scored', say('ranking.scored'))}
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} columns={columns} />}
          {inSight.map(({ index, key }) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <RankingRow
                  key={key}
                  ref={virtual.measureElement}
                  row={row}
                  within={withinOf(row.orgUnit)}
                  own={row.orgUnit === own}
                  position={index + 2}
                  rank={rankOf(row.orgUnit)}
                  score={rankOf(row.orgUnit).of}
                  mainIndices={mainIndices}
                  spans={spans}
                />
              )
            );
          })}
          {below > 0 && <Gap height={below} columns={columns} />}
        </tbody>
      </Table>
    </div>
  );
}

function Gap({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
