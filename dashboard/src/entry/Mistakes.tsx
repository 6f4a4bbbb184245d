import { Button } from '@mantine/core';
import { saveCsv } from '../api/download';
import type { ImportSummary } from '../api/importing';
import { Table } from '../layout/Table';
import { csvOf } from '../messages/csv';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import styles from './entry.module.css';
import { NotedFile } from './NotedFile';

interface Props {
  summary: ImportSummary;
  /** What a file of the mistakes is called. */
  name: string;
  /** The file that was sent with its mistakes, and what it is called; not if it is gone. */
  noted?: { file: () => Promise<Blob>; name: string } | undefined;
  /** What a row is called; by its number where nothing is said. */
  called?: (row: number) => string;
}

/** The mistakes of a file, each with its row, and files of them. */
export function Mistakes({ summary, name, noted, called = String }: Props) {
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
        {noted !== undefined && <NotedFile noted={noted.file} name={noted.name} />}
        <Button size="compact-sm" variant="default" onClick={asFile}>
          {say('import.mistakes.save')}
        </Button>
      </p>
    </>
  );
}
