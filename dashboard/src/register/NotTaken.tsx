import { Button } from '@mantine/core';
import { ApiProblem, type Mistake } from '../api/problem';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';

interface Props {
  problem: unknown;
  /** What is wrong at no control. */
  left: readonly Mistake[];
  /** Brings what somebody else stored meanwhile. */
  onRead?: (() => void) | undefined;
}

/** Why what was typed was not taken; it stays as it was typed. What stands at the controls is only counted. */
export function NotTaken({ problem, left, onRead }: Props) {
  const { say } = useLanguage();
  const known = problem instanceof ApiProblem ? problem : undefined;
  // who is signed in is asked anew, and then the page says so itself
  if (known?.status === 401) return <p role="alert">{say('entry.session.ended')}</p>;
  if (known?.status === 412)
    return (
      <p role="alert">
        {say('entry.lost')}{' '}
        {onRead !== undefined && (
          <Button variant="default" size="compact-sm" onClick={onRead}>
            {say('entry.lost.read')}
          </Button>
        )}
      </p>
    );
  const wrong = known?.mistakes.length ?? 0;
  if (wrong > 0 && left.length === 0)
    return (
      <p role="alert">
        <strong>{say('entry.wrong', { count: wrong })}</strong>
      </p>
    );
  return (
    <div data-plain>
      <ProblemNote problem={problem} />
      {left.length > 0 && (
        <ul>
          {left.map(({ field, reason }) => (
            <li key={`${field} ${reason}`}>
              <Written>{reason}</Written>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
