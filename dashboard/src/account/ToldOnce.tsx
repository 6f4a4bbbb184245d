import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../messages/language';
import styles from './account.module.css';

/** A secret that was made just now, within a sentence, to be copied: it is told once. */
export function ToldOnce({ secret, children }: { secret: string; children: ReactNode }) {
  const { say } = useLanguage();
  const [copied, setCopied] = useState<'copied' | 'failed'>();
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    );
  return (
    <div className={styles.secret} role="status">
      <p>{children}</p>
      <p className={styles.actions}>
        <Button size="compact-sm" variant="default" onClick={() => void copy()}>
          {say('developer.copy')}
        </Button>
        {copied !== undefined && (
          <span>{say(copied === 'failed' ? 'explain.notCopied' : 'explain.copied')}</span>
        )}
      </p>
    </div>
  );
}
