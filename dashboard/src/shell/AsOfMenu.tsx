import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { AS_OF, atSecond } from '../api/asOf';
import { timeThere } from '../api/time';
import { today } from '../messages/format';
import { useLanguage } from '../messages/language';
import { addressAsOf } from '../place/asOf';
import styles from './header.module.css';

type Copied = 'copied' | 'notCopied' | 'away';

/** Pins what is seen now by a link that shows the same figures later, and goes to what was known at the end of a day. */
export function AsOfMenu() {
  const { say } = useLanguage();
  const id = useId();
  const [pinned, setPinned] = useState<string>();
  const [copied, setCopied] = useState<Copied>();
  const pin = async () => {
    try {
      const link = window.location.origin + addressAsOf(AS_OF ?? atSecond(await timeThere()));
      setPinned(link);
      await navigator.clipboard.writeText(link).then(
        () => setCopied('copied'),
        () => setCopied('notCopied'),
      );
    } catch {
      setCopied('away');
    }
  };
  const go = (day: string) => window.location.assign(addressAsOf(day));
  return (
    <div className={styles.asOf}>
      <p className={styles.displayLabel}>{say('asOf.label')}</p>
      <Button size="compact-sm" variant="default" onClick={() => void pin()}>
        {say('asOf.pin')}
      </Button>
      <p role="status" className={styles.pinned}>
        {copied !== undefined && say(`asOf.${copied}`)}{' '}
        {pinned !== undefined && (
          <a href={pinned} data-pinned>
            {say('asOf.pinned')}
          </a>
        )}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const day = new FormData(event.currentTarget).get('day');
          if (typeof day === 'string' && day !== '') go(day);
        }}
      >
        <label htmlFor={id}>{say('asOf.day')}</label>
        <span className={styles.day}>
          <input id={id} name="day" type="date" required max={yesterday(today())} />
          <Button type="submit" size="compact-sm" variant="default">
            {say('asOf.show')}
          </Button>
        </span>
      </form>
    </div>
  );
}

/** Of today the end is not known yet. */
function yesterday(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
