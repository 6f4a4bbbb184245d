import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { RankingQuery } from '../api/shapes';
import { downloadRanking, type Form } from '../api/download';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import styles from './ranking.module.css';

export function RankingDownloads({ query }: { query: RankingQuery }) {
  const { say } = useLanguage();
  const name = ['ranking', query.item, query.level.toLowerCase(), query.period].join('-');
  const load = useMutation({ mutationFn: (form: Form) => downloadRanking(query, form, name) });
  return (
    <div className={styles.downloads} role="group" aria-label={say('download')}>
      {(['csv', 'xlsx'] as const).map((form) => (
        <Button key={form} size="compact-sm" variant="default" onClick={() => load.mutate(form)}>
          {form.toUpperCase()}
        </Button>
      ))}
      {load.isError && <ProblemNote problem={load.error} />}
    </div>
  );
}
