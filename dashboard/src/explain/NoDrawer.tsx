import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage } from '../messages/language';
import { useSetParams } from '../place/params';
import styles from './nodrawer.module.css';

/** Where the explanation would open, what keeps it from opening; the page below stays as it is. */
export function NoDrawer({ children }: { children: ReactNode }) {
  const { say } = useLanguage();
  const set = useSetParams();
  return (
    <div className={styles.lost} role="group" aria-label={say('explain.title')}>
      {children}
      <Button size="compact-sm" variant="subtle" onClick={() => set({ explain: undefined })}>
        {say('explain.close')}
      </Button>
    </div>
  );
}
