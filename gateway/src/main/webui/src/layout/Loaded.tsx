import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <ProblemNote problem={query.error} onRetry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  if (query.isError)
    return <ProblemNote page={page} problem={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton rows={rows} />;
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
