import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ApiProblem } from '../api/problem';
import { useLanguage } from '../messages/language';
import styles from './note.module.css';
import { ProblemNote } from './ProblemNote';

interface Props<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'isError' | 'error'> & { refetch: () => Promise<unknown> };
  rows?: number;
  /** In its place while it is on its way, as tall as it will be; else a skeleton of so many rows. */
  waiting?: ReactNode;
  /** Whether it is all that the page shows. */
  page?: boolean;
  children: (data: T) => ReactNode;
}

/** What a query holds, or that it is on its way, or what went wrong; old data stays while new data fails. */
export function Loaded<T>({ query, rows = 5, waiting, page = false, children }: Props<T>) {
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
  return waiting ?? <Skeleton rows={rows} className={page ? styles.page : undefined} />;
}

/** What went wrong last, also while it is tried again if that may help: a note that comes and goes says less than one that stays. */
function useLastProblem({ isError, error }: Pick<UseQueryResult, 'isError' | 'error'>): unknown {
  const [last, setLast] = useState<unknown>();
  if (isError && error !== last) setLast(error);
  if (isError) return error;
  return last instanceof ApiProblem && last.passing ? last : undefined;
}

interface SkeletonProps {
  rows?: number;
  /** How tall it is, where what comes is not as tall as its rows. */
  className?: string | undefined;
}

export function Skeleton({ rows = 5, className = '' }: SkeletonProps) {
  const { say } = useLanguage();
  return (
    <div className={`${styles.skeleton} ${className}`} aria-busy="true">
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} aria-hidden="true" />
      ))}
      <p className="sr-only">{say('loading')}</p>
    </div>
  );
}

/** In a line of text. */
export function SkeletonLine() {
  const { say } = useLanguage();
  return (
    <span className={styles.line} aria-busy="true">
      {say('loading')}
    </span>
  );
}

export function Empty({ children }: { children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}
