import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { indicatorsQuery, orgUnitsQuery } from '../api/queries';
import { useTitle } from '../layout/title';
import { NameOfUnit } from '../place/NameOfUnit';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { Hint } from './Hint';
import { nearestPath } from './nearest';
import { indicatorResults, type Result, unitResults } from './results';

/** Says of an address that it has no page, and what may have been meant. */
export function Component() {
  const { say, name } = useLanguage();
  const { pathname } = useLocation();
  const address = useAddress();
  useTitle(say('problem.page'));
  const words = wordsOf(pathname);
  const units = useQuery({ ...orgUnitsQuery({ q: words, size: 3, detail: true }), enabled: words !== '' });
  const indicators = useQuery(indicatorsQuery());
  const nearest = nearestPath(pathname);
  const meant: Pick<Result, 'path' | 'names' | 'end' | 'label' | 'hint'>[] = [
    ...(nearest === undefined ? [] : [{ path: nearest, label: nearest, hint: '' }]),
    ...unitResults(units.data?.items ?? [], name, say),
    ...indicatorResults(words, indicators.data?.items ?? [], name).slice(0, 3),
  ];
  return (
    <>
      <h1>{say('problem.page')}</h1>
      <p data-plain>{say('problem.page.detail', { path: pathname })}</p>
      {meant.length > 0 && (
        <>
          <p>{say('problem.meant')}</p>
          <ul data-plain>
            {meant.map(({ path, names, end, label, hint }) => (
              <li key={path}>
                <Link to={address(path)}>
                  <NameOfUnit of={names} end={end} otherwise={label} />
                </Link>{' '}
                <Hint>{hint}</Hint>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to="/">{say('problem.back')}</Link>. {say('problem.search')}
      </p>
    </>
  );
}

/** What is looked for by the last part of an address: that of a unit, or of an indicator. */
function wordsOf(pathname: string): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last).replaceAll(/[-_+]/g, ' ');
  } catch {
    return '';
  }
}
