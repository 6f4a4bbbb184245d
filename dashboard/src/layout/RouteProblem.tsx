import { useRouteError } from 'react-router';
import { ProblemNote } from './ProblemNote';

/** In place of a page, or of all of them, that failed in a way nobody thought of: loading anew is what is left. */
export function RouteProblem() {
  return <ProblemNote page problem={useRouteError()} onRetry={() => location.reload()} />;
}
