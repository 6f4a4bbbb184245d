import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { cancelJob, type ImportJob } from '../api/importJobs';
import { queryClient } from '../api/queryClient';
import { ProblemNote } from '../layout/ProblemNote';
import type { Say } from '../messages/language';
import { useLanguage } from '../messages/language';
import styles from './entry.module.css';

interface Props {
  address: string;
  job: ImportJob;
}

/** How far an import is that has not ended, and a way to end it. */
export function JobProgress({ address, job }: Props) {
  const { say } = useLanguage();
  const cancelled = useMutation({
    mutationFn: () => cancelJob(address, job.id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['import-jobs', address] }),
  });
  const words = inWords(job, say);
  const isStoring = job.stored > 0 && job.checked > 0;
  return (
    <div className={styles.actions} data-plain>
      <progress
        aria-label={words}
        {...(isStoring ? { max: job.checked, value: Math.min(job.stored, job.checked) } : {})}
      />
      <span>{words}</span>
      <Button
        size="compact-sm"
        variant="default"
        loading={cancelled.isPending}
        onClick={() => cancelled.mutate()}
      >
        {say('import.job.cancel')}
      </Button>
      {cancelled.isError && <ProblemNote problem={cancelled.error} />}
    </div>
  );
}

function inWords(job: ImportJob, say: Say): string {
  if (job.state === 'WAITING') return say('import.job.waiting');
  return job.stored > 0
    ? say('import.job.storing', { stored: job.stored, count: job.checked })
    : say('import.job.checking', { count: job.checked, rejected: job.rejected });
}
