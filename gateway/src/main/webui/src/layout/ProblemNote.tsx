import { Button } from '@mantine/core';
import { ApiProblem } from '../api/problem';
import { useLanguage } from '../messages/language';
import styles from './note.module.css';

interface Props {
  problem: unknown;
  onRetry?: (() => void) | undefined;
  /** Whether it is all that the page shows, so that its title is the page's. */
  page?: boolean;
}

/** What went wrong, in the gateway's own words, with what to quote when asking for help. */
export function ProblemNote({ problem, onRetry, page = false }: Props) {
  const { say } = useLanguage();
  const known = problem instanceof ApiProblem ? problem : undefined;
  const Title = page ? 'h1' : 'p';
  const unreachable = known?.status === 0;
  return (
    <div className={styles.problem} role="alert">
      <Title className={styles.title}>
        {unreachable ? say('problem.unreachable') : (known?.title ?? say('problem.crash'))}
      </Title>
      <p>{unreachable ? say('problem.unreachable.detail') : (known?.detail ?? String(problem))}</p>
      {(known?.code ?? known?.traceId) !== undefined && (
        <dl className={styles.codes}>
          {known?.code !== undefined && (
            <>
              <dt>{say('problem.code')}</dt>
              <dd>{known.code}</dd>
            </>
          )}
          {known?.traceId !== undefined && (
            <>
              <dt>{say('problem.traceId')}</dt>
              <dd>{known.traceId}</dd>
            </>
          )}
        </dl>
      )}
      {onRetry !== undefined && (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {say('retry')}
        </Button>
      )}
    </div>
  );
}
