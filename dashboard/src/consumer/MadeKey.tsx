import { Button } from '@mantine/core';
import { useState } from 'react';
import styles from '../account/account.module.css';
import { useLanguage } from '../messages/language';
import { Sentence } from '../messages/Sentence';

/** A key that was made just now: it is told once, to be handed on. */
export function MadeKey({ name, made }: { name: string; made: string | undefined }) {
  const { say } = useLanguage();
  const [copied, setCopied] = useState<'copied' | 'failed'>();
  if (made === undefined) return null;
  const copy = () =>
    navigator.clipboard.writeText(made).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    );
  return (
    <div className={styles.secret} role="status">
      <p>
        <Sentence
          message="consumer.key.made"
          values={{ name: <code>{name}</code>, key: <code>{made}</code> }}
        />
      </p>
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
