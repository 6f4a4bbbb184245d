import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ApiProblem } from '../api/problem';
import { useLanguage } from '../messages/language';
import styles from './note.module.css';
import { ProblemNote } from './ProblemNote';

interface Props<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'isError' | 'error'> & { refetch: () => Promise<unknown> };
  rows?: number;
  /** Whether it is all that the page shows. */
  page?: boolean;
  children: (data: T) => ReactNode;
}

/** What a query holds, or that it is on its way, or what went wrong; old data stays while new data fails. */
export function Loaded<T>({ query, rows = 5, page = false, children }: Props<T>) {
  const failed = useLastProblem(query);
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <ProblemNote kept problem={query.error} onRetry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  if (failed !== undefined) {
    return (
      <ProblemNote page={page} problem={failed} busy={!query.isError} onRetry={() => void query.refetch()} />
    );
  }
  return <Skeleton rows={rows} />;
}

/** What went wrong last, also while it is tried again if that may help: a note that comes and goes says less than one that stays. */
function useLastProblem({ isError, error }: Pick<UseQueryResult, 'isError' | 'error'>): unknown {
  const [last, setLast] = useState<unknown>();
  if (isError && error !== last) setLast(error);
  if (isError) return error;
  return last instanceof ApiProblem && last.passing ? last : undefined;
}

export function Skeleton({ rows = 5 }: { rows?: number }) {
  const { say } = useLanguage();
  return (
    <div className={styles.skeleton} aria-busy="true">
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} aria-hidden="true" />
      ))}
      <p className="sr-only">{say('loading')}</p>
    </div>
  );
}

export function Empty({ children }: { children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}
