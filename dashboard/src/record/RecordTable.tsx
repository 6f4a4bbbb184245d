import type { ReactNode } from 'react';
import { Table } from '../layout/Table';
import styles from './record.module.css';

export interface Column<T> {
  key: string;
  head: ReactNode;
  numeric?: boolean;
  cell: (row: T) => ReactNode;
}

interface Props<T> {
  label: string;
  columns: Column<T>[];
  rows: T[];
  keyOf: (row: T) => string;
  /** Whether the first column names the row. */
  named?: boolean;
}

/** What was entered, a row for each of something, scrolled within its own frame. */
export function RecordTable<T>({ label, columns, rows, keyOf, named = true }: Props<T>) {
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <Table className={styles.table} caption={label}>
        <thead>
          <tr>
            {columns.map(({ key, head, numeric }) => (
              <th key={key} scope="col" className={numeric === true ? 'num' : undefined} data-plain>
                <span className={styles.head}>{head}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, numeric, cell }, i) =>
                named && i === 0 ? (
                  <th key={key} scope="row" data-plain>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={numeric === true ? 'num' : undefined} data-plain>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
