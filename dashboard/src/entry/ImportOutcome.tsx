import { Button } from '@mantine/core';
import { saveCsv } from '../api/download';
import type { ImportSummary, Scope } from '../api/importing';
import { Table } from '../layout/Table';
import { csvOf } from '../messages/csv';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import styles from './entry.module.css';
import { NotedFile } from './NotedFile';

/** The numbers that sentences about an import have. */
export function countsOf({ received, created, updated, unchanged, rejected }: ImportSummary) {
  return { received, created, updated, unchanged, rejected };
}

/** Takes what was looked at, or says why there is nothing to take. */
export function Take({ summary, whole, take }: { summary: ImportSummary; whole: boolean; take: () => void }) {
  const { say } = useLanguage();
  const good = summary.created + summary.updated;
  const withdrawn = summary.withdrawn?.count ?? 0;
  if (whole && summary.rejected > 0) return <p>{say('import.scope.mend')}</p>;
  if (good === 0 && withdrawn === 0) return <p>{say('import.nothing')}</p>;
  return (
    <p className={styles.actions}>
      <Button variant="default" onClick={take}>
        {withdrawn > 0
          ? say('import.take.withdraw', { count: good, withdrawn })
          : summary.rejected === 0
            ? say('import.take', { count: good })
            : say('import.take.good', { count: good, rejected: summary.rejected })}
      </Button>
    </p>
  );
}

interface Found {
  scope: Scope | undefined;
  address: string;
  file: File;
  summary: ImportSummary;
  name: string;
  /** What a row is called; by its number where nothing is said. */
  called?: (row: number) => string;
}

/** Each mistake with its row, and the file with its mistakes. */
export function Mistakes({ scope, address, file, summary, name, called = String }: Found) {
  const { say, language } = useLanguage();
  const { errors, errorCount } = summary;
  if (errors.length === 0) return null;
  const asFile = () =>
    saveCsv(
      csvOf(
        [
          [say('import.row'), say('fill.field'), say('import.reason')],
          ...errors.map(({ row, field, reason }) => [called(row), field ?? '', reason]),
        ],
        language,
      ),
      name,
    );
  return (
    <>
      <p data-plain>{say('import.mistakes', { shown: errors.length, count: errorCount })}</p>
      <div className={styles.mistakes} tabIndex={0} role="group" aria-label={say('import.mistakes.title')}>
        <Table caption={say('import.mistakes.title')}>
          <thead>
            <tr>
              <th scope="col" className="num">
                {say('import.row')}
              </th>
              <th scope="col">{say('fill.field')}</th>
              <th scope="col">{say('import.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {errors.map(({ row, field, reason }, i) => (
              <tr key={i}>
                <th scope="row" className="num" data-plain>
                  <Written>{called(row)}</Written>
                </th>
                <td>{field !== undefined && <code>{field}</code>}</td>
                <td>
                  <Written>{reason}</Written>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <p className={styles.actions}>
        <NotedFile address={address} file={file} scope={scope} />
        <Button size="compact-sm" variant="default" onClick={asFile}>
          {say('import.mistakes.save')}
        </Button>
      </p>
    </>
  );
}
