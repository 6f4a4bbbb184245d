import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { sessionQuery } from '../api/account';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import styles from './entry.module.css';
import { keepSending, recall, useWaiting } from './queue';

/** What waits to be sent, at the foot of every page; it goes by itself when there is a connection again. */
export function WaitingNote() {
  const { say } = useLanguage();
  const account = useQuery(sessionQuery()).data?.name;
  const waiting = useWaiting();
  useEffect(() => (account === undefined ? undefined : keepSending(account)), [account]);
  if (waiting.length === 0) return null;
  return (
    <aside className={styles.waiting} aria-label={say('entry.waiting')}>
      <p role="status">{say('entry.waiting.count', { count: waiting.length })}</p>
      <ul>
        {waiting.map((one) => (
          <li key={`${one.method} ${one.address}`}>
            <Link to={one.page}>
              <Written>{one.title}</Written>
            </Link>
            {one.account !== account && ` (${say('entry.waiting.other', { name: one.account })})`}
            {one.refused !== undefined && (
              <>
                : <Written>{one.refused}</Written>{' '}
                <Button size="compact-xs" variant="default" onClick={() => recall(one)}>
                  {say('entry.waiting.drop')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}
