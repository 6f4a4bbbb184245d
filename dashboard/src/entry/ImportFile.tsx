import { Button } from '@mantine/core';
import { fileWithNotes, type Scope } from '../api/importing';
import { Panel } from '../layout/Panel';
import { ProblemNote } from '../layout/ProblemNote';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { countsOf } from './counts';
import styles from './entry.module.css';
import { ImportJobs } from './ImportJobs';
import { JobProgress } from './JobProgress';
import { Mistakes } from './Mistakes';
import { Take } from './Take';
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
  const busy = state.kind === 'busy' || state.kind === 'running';
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
          {state.kind === 'busy' && <p>{say('import.busy')}</p>}
          {state.kind === 'cancelled' && <p>{say('import.job.cancelled')}</p>}
          {state.kind === 'seen' && <p>{say('import.seen', countsOf(state.summary))}</p>}
          {state.kind === 'done' && (
            <p className={styles.receipt}>
              {say('import.done', { ...countsOf(state.summary), at: formatMoment(state.at) })}
            </p>
          )}
        </div>
        {state.kind === 'running' && <JobProgress address={address} job={state.job} />}
        {state.kind === 'refused' && <ProblemNote problem={state.problem} />}
        {state.kind === 'seen' && state.summary.withdrawn !== undefined && (
          <WithdrawnList withdrawn={state.summary.withdrawn} />
        )}
        {(state.kind === 'seen' || state.kind === 'done') && (
          <Mistakes
            summary={state.summary}
            name={`${code}-${say('import.mistakes.file')}`}
            noted={{
              file: () => fileWithNotes(address, state.file, scope),
              name: state.file.name.replace(/\.\w+$/, ''),
            }}
          />
        )}
        {state.kind === 'seen' && demo && <p>{say('import.demo')}</p>}
        {state.kind === 'seen' && <Take summary={state.summary} whole={scope !== undefined} take={take} />}
        <ImportJobs address={address} code={code} but={state.kind === 'running' ? state.job.id : undefined} />
      </div>
    </Panel>
  );
}
