import { useRouteError } from 'react-router';
import { ProblemNote } from './ProblemNote';

/** In place of a page whose code did not come, as after the gateway was updated: loading anew brings the present one. */
export function RouteProblem() {
  return <ProblemNote page problem={useRouteError()} onRetry={() => location.reload()} />;
}
