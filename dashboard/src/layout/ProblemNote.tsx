import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ApiProblem } from '../api/problem';
import { useLanguage } from '../messages/language';
import styles from './note.module.css';
import { OwnBoundaries } from './OwnBoundaries';
import { LostPiece } from './piece';
import { useRetry } from './useRetry';

interface Props {
  problem: unknown;
  onRetry?: (() => void) | undefined;
  /** How often it was tried again before this note. */
  tries?: number;
  /** Whether it is being tried again now. */
  busy?: boolean;
  /** Whether what was loaded before is still shown. */
  kept?: boolean;
  /** Whether it is all that the page shows, so that its title is the page's. */
  page?: boolean;
}

/** What went wrong, in the gateway's own words, with what to quote when asking for help; what passes is tried again by itself. */
export function ProblemNote({
  problem,
  onRetry,
  tries = 0,
  busy = false,
  kept = false,
  page = false,
}: Props) {
  const { say } = useLanguage();
  const known = problem instanceof ApiProblem ? problem : undefined;
  const Title = page ? 'h1' : 'p';
  const away = known?.status === 0 || problem instanceof LostPiece;
  const gone = page && known?.status === 404;
  const nobody = known?.code === 'BOUNDARIES_UNKNOWN';
  const passes = away || known?.passing === true;
  const [own, setOwn] = useState(0);
  const retry = onRetry && (() => (setOwn(own + 1), onRetry()));
  const left = useRetry({
    tries: tries + own,
    asked: known?.retryAfter,
    active: passes && !busy,
    onRetry: retry,
  });
  return (
    <div className={styles.problem}>
      <div role="alert">
        <Title className={styles.title}>
          {away ? say('problem.unreachable') : (known?.title ?? say('problem.crash'))}
        </Title>
        <p>
          {away
            ? say(kept ? 'problem.unreachable.kept' : 'problem.unreachable.detail')
            : (known?.detail ?? String(problem))}
        </p>
      </div>
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
      {gone && <WayOut />}
      {nobody && (
        <p>
          <OwnBoundaries />
        </p>
      )}
      {retry !== undefined && !gone && !nobody && (
        <div className={styles.retry}>
          <Button size="compact-sm" variant="default" disabled={busy} onClick={retry}>
            {say('retry')}
          </Button>
          {/* a count that is read out every second would drown everything else */}
          {(left !== undefined || busy) && (
            <span data-plain aria-hidden="true">
              {busy ? say('retry.now') : say('retry.in', { seconds: left ?? 0 })}
            </span>
          )}
        </div>
      )}
    </div>
  );
}

/** What there is not will not be there on a second try. */
function WayOut() {
  const { say } = useLanguage();
  return (
    <p>
      <Link to="/">{say('problem.back')}</Link>. {say('problem.search')}
    </p>
  );
}
