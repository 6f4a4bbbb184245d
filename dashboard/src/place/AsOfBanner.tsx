import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { AS_OF, asOfIn } from '../api/asOf';
import { momentInWords } from '../messages/format';
import { useLanguage } from '../messages/language';
import { changed } from './params';
import styles from './place.module.css';

/** Says of a page that it shows what was known at an instant, with the way back to the present. */
export function AsOfBanner() {
  const { say } = useLanguage();
  const { pathname, search } = useLocation();
  const asked = asOfIn(search);
  useEffect(() => {
    // figures of two instants never stand in one visit
    if (asked !== AS_OF) window.location.reload();
  }, [asked]);
  if (AS_OF === undefined) return null;
  const present = changed(search, { asOf: undefined }).toString();
  return (
    <div className={styles.then} role="note" data-as-of={AS_OF}>
      <p data-plain>
        <strong>{say('asOf.said', { moment: momentInWords(AS_OF) })}</strong> {say('asOf.today')}
      </p>
      <p>
        <a href={present === '' ? pathname : `${pathname}?${present}`}>{say('asOf.present')}</a>
      </p>
    </div>
  );
}
