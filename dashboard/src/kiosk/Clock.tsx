import { useEffect, useState } from 'react';
import { dayOf, formatDate, formatTime } from '../messages/format';
import styles from './kiosk.module.css';

const MINUTE_MS = 60_000;

/** The time in the province, wherever the screen hangs. */
export function Clock() {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = window.setTimeout(() => setNow(new Date()), MINUTE_MS - (now.getTime() % MINUTE_MS));
    return () => window.clearTimeout(timer);
  }, [now]);
  return (
    <time className={styles.clock} dateTime={now.toISOString()}>
      <span>{formatDate(dayOf(now))}</span> <b>{formatTime(now.getTime())}</b>
    </time>
  );
}
