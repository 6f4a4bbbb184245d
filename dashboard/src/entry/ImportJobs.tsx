import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ImportJob, importJobsQuery, isOver, notedResult, resultOf } from '../api/importJobs';
import { ProblemNote } from '../layout/ProblemNote';
import { Table } from '../layout/Table';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { countsOf } from './counts';
import styles from './entry.module.css';
import { JobProgress } from './JobProgress';
import { Mistakes } from './Mistakes';
import { WithdrawnList } from './WithdrawnList';

interface Props {
  address: string;
  /** What it is called in files. */
  code: string;
  /** The id of one that is shown elsewhere. */
  but?: string | undefined;
}

/** The own imports of large files, also of before the page was opened: how far they are, and what became of them. */
export function ImportJobs({ address, code, but }: Props) {
  const { say } = useLanguage();
  const jobs = useQuery(importJobsQuery(address));
  const [open, setOpen] = useState<string>();
  const shown = jobs.data?.items.filter(({ id }) => id !== but) ?? [];
  if (shown.length === 0) return null;
  return (
    <>
      <div className={styles.mistakes} tabIndex={0} role="group" aria-label={say('import.jobs')}>
        <Table caption={say('import.jobs')} titled>
          <thead>
            <tr>
              <th scope="col">{say('import.job.sent')}</th>
              <th scope="col">{say('import.job.state')}</th>
              <th scope="col">{say('import.job.rows')}</th>
              <th scope="col">{say('import.job.result')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((job) => (
              <tr key={job.id}>
                <th scope="row" data-plain>
                  {formatMoment(job.submittedAt)}
                </th>
                <td>
                  {say(`import.job.${job.state}`)}
                  {job.dryRun && ` (${say('import.job.dry')})`}
                </td>
                <td data-plain>{say('import.job.counts', { count: job.checked, rejected: job.rejected })}</td>
                <td>
                  {!isOver(job) && <JobProgress address={address} job={job} />}
                  {(job.state === 'DONE' || job.state === 'FAILED') && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-expanded={open === job.id}
                      aria-label={`${say('import.job.show')}: ${formatMoment(job.submittedAt)}`}
                      onClick={() => setOpen(open === job.id ? undefined : job.id)}
                    >
                      {say('import.job.show')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      {shown
        .filter(({ id }) => id === open)
        .map((job) => (
          <Result key={job.id} address={address} code={code} job={job} />
        ))}
    </>
  );
}

function Result({ address, code, job }: Omit<Props, 'but'> & { job: ImportJob }) {
  const { say } = useLanguage();
  const result = useQuery({
    queryKey: ['import-jobs', address, job.id, 'result'],
    queryFn: () => resultOf(address, job.id),
    retry: false,
  });
  if (result.isError) return <ProblemNote problem={result.error} />;
  if (result.data === undefined) return null;
  const summary = result.data;
  return (
    <>
      <p data-plain>{say('import.seen', countsOf(summary))}</p>
      {summary.withdrawn !== undefined && <WithdrawnList withdrawn={summary.withdrawn} />}
      <Mistakes
        summary={summary}
        name={`${code}-${say('import.mistakes.file')}`}
        noted={job.hasFile ? { file: () => notedResult(address, job.id), name: code } : undefined}
      />
    </>
  );
}
