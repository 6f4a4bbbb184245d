import { usePrinting } from '../layout/usePrinting';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import styles from './shell.module.css';

/** Says on paper where the page is from and of when. */
export function PrintFoot() {
  const { say } = useLanguage();
  if (!usePrinting()) return null;
  return (
    <p data-plain className={styles.printed}>
      {say('print.foot', {
        moment: formatMoment(new Date().toISOString()),
        address: decodeURI(window.location.href),
      })}
    </p>
  );
}
