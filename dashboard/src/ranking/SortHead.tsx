import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { usePlace } from '../place/place';
import type { Column, Order } from './rows';
import styles from './ranking.module.css';

interface Props {
  column: Column;
  order: Order;
  label: string;
  numeric: boolean;
  /** Below the label. */
  note?: string | undefined;
}

/** A column head that sorts; twice turns the order round. */
export function SortHead({ column, order, label, numeric, note }: Props) {
  const { say } = useLanguage();
  const { set } = usePlace();
  const sorted = order.column === column;
  // ranks and names begin with the first, figures with the largest
  const first = column === 'rank' || column === 'name' ? 'asc' : 'desc';
  const now = order.descending ? 'desc' : 'asc';
  const next = sorted ? (now === 'asc' ? 'desc' : 'asc') : first;
  return (
    <th
      scope="col"
      className={numeric ? 'num' : undefined}
      aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles.sort}
        title={say('ranking.sort', { column: label })}
        onClick={() => set({ sort: column, order: next === 'desc' ? 'desc' : undefined })}
      >
        <Written>{label}</Written>
        <span aria-hidden="true" className={styles.arrow}>
          {sorted ? (order.descending ? '▼' : '▲') : '↕'}
        </span>
      </button>
      {note !== undefined && (
        <span data-plain className={styles.range}>
          {note}
        </span>
      )}
    </th>
  );
}
