import { Button } from '@mantine/core';
import { saveCsv } from '../api/download';
import type { ImportSummary, Scope } from '../api/importing';
import { Panel } from '../layout/Panel';
import { ProblemNote } from '../layout/ProblemNote';
import { Table } from '../layout/Table';
import { csvOf } from '../messages/csv';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import styles from './entry.module.css';
import { NotedFile } from './NotedFile';
import { useImport } from './useImport';
import { WithdrawnList } from './WithdrawnList';

interface Props {
  /** What is imported into: `/api/v1/gov/procedures`. */
  address: string;
  /** What it is called in files. */
  code: string;
  /** Whether the rows are of a demo account, which the service marks. */
  demo: boolean;
  /** Files to be filled in. */
  templates: { label: string; address: string }[];
  /** What the file says all of; without it, what the file does not name stays. */
  scope?: Scope | undefined;
}

/** A file is looked at first: what would be new, changed and the same, and each mistake with its row; then it is taken, or not. */
export function ImportFile({ address, code, demo, templates, scope }: Props) {
  const { say } = useLanguage();
  const { state, choose, take } = useImport(address, scope);
  const busy = state.kind === 'busy';
  return (
    <Panel title={say('import.title')} hint={say('import.hint')}>
      <div className={styles.form}>
        <p className={styles.actions}>
          {templates.map((template) => (
            <Button
              key={template.address}
              component="a"
              href={template.address}
              variant="default"
              size="compact-sm"
              download
            >
              {template.label}
            </Button>
          ))}
        </p>
        <p className={styles.comment}>
          <label htmlFor="file">{say('import.file')}</label>
          <input
            id="file"
            type="file"
            accept=".csv,.xlsx"
            disabled={busy}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file !== undefined) choose(file);
              event.target.value = ''; // the same file may be corrected and chosen again
            }}
          />
        </p>
        <div role="status" data-plain>
          {state.kind !== 'none' && <p>{state.file.name}</p>}
          {busy && <p>{say('import.busy')}</p>}
          {state.kind === 'seen' && <p>{say('import.seen', countsOf(state.summary))}</p>}
          {state.kind === 'done' && (
            <p className={styles.receipt}>
              {say('import.done', { ...countsOf(state.summary), at: formatMoment(state.at) })}
            </p>
          )}
        </div>
        {state.kind === 'refused' && <ProblemNote problem={state.problem} />}
        {state.kind === 'seen' && state.summary.withdrawn !== undefined && (
          <WithdrawnList withdrawn={state.summary.withdrawn} />
        )}
        {(state.kind === 'seen' || state.kind === 'done') && (
          <Mistakes
            scope={scope}
            address={address}
            file={state.file}
            summary={state.summary}
            name={`${code}-${say('import.mistakes.file')}`}
          />
        )}
        {state.kind === 'seen' && demo && <p>{say('import.demo')}</p>}
        {state.kind === 'seen' && <Take summary={state.summary} whole={scope !== undefined} take={take} />}
      </div>
    </Panel>
  );
}

function countsOf({ received, created, updated, unchanged, rejected }: ImportSummary) {
  return { received, created, updated, unchanged, rejected };
}

function Take({ summary, whole, take }: { summary: ImportSummary; whole: boolean; take: () => void }) {
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
}

function Mistakes({ scope, address, file, summary, name }: Found) {
  const { say, language } = useLanguage();
  const { errors, errorCount } = summary;
  if (errors.length === 0) return null;
  const asFile = () =>
    saveCsv(
      csvOf(
        [
          [say('import.row'), say('fill.field'), say('import.reason')],
          ...errors.map(({ row, field, reason }) => [row, field ?? '', reason]),
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
                  {row}
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
