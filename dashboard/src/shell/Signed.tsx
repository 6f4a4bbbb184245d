import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { sessionQuery } from '../api/account';
import { IconPerson } from '../layout/icons';
import { useLanguage } from '../messages/language';
import { langOf } from '../messages/vietnamese';
import { useAddress } from '../place/place';
import styles from './header.module.css';

/** Signing in, or as whom one is signed in; as large before it is known, so that nothing around it moves. */
export function Signed() {
  const { say, language } = useLanguage();
  const address = useAddress();
  const { pathname, search } = useLocation();
  const name = useQuery(sessionQuery()).data?.fullName;
  const from = pathname.startsWith('/account') ? undefined : `${pathname}${search}`;
  return (
    <Link
      className={`${styles.tool} ${styles.signed}`}
      to={address('/account', name === undefined ? { from } : {})}
      title={name}
      data-plain
    >
      <IconPerson />
      <span className={styles.name} lang={name && langOf(name, language)}>
        {name ?? say('account.signIn')}
      </span>
    </Link>
  );
}
