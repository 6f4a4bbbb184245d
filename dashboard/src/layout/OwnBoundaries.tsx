import { Link, useLocation } from 'react-router';
import { useLanguage } from '../messages/language';

/** The way back from boundaries on which there is less to see, or nothing. */
export function OwnBoundaries() {
  const { say } = useLanguage();
  const { pathname, search } = useLocation();
  const params = new URLSearchParams(search);
  params.delete('boundaries');
  return <Link to={{ pathname, search: params.toString() }}>{say('boundaries.own')}</Link>;
}
