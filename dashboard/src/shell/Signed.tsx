import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { sessionQuery } from '../api/account';
import { useLanguage } from '../messages/language';
import { langOf } from '../messages/vietnamese';
import { useAddress } from '../place/place';
import styles from './header.module.css';

/** Signing in, or as whom one is signed in; where nobody can, nothing. */
export function Signed() {
  const { say, language } = useLanguage();
  const address = useAddress();
  const { pathname, search } = useLocation();
  const session = useQuery(sessionQuery()).data;
  if (session?.offered !== true) return null;
  const name = session.fullName;
  const from = pathname === '/account' ? undefined : `${pathname}${search}`;
  return (
    <Link
      className={styles.language}
      to={address('/account', name === undefined ? { from } : {})}
      data-plain
      {...(name === undefined
        ? {}
        : { lang: langOf(name, language), 'aria-label': `${say('account.title')}: ${name}` })}
    >
      {name ?? say('account.signIn')}
    </Link>
  );
}
