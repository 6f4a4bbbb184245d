import { Link, useLocation } from 'react-router';
import { useLanguage } from '../messages/language';
import { useTitle } from './title';

export function Component() {
  const { say } = useLanguage();
  const { pathname } = useLocation();
  useTitle(say('problem.page'));
  return (
    <>
      <h1>{say('problem.page')}</h1>
      <p>{say('problem.page.detail', { path: pathname })}</p>
      <p>
        <Link to="/">{say('problem.back')}</Link>
      </p>
    </>
  );
}
