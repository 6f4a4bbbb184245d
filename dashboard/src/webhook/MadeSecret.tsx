import { Button } from '@mantine/core';
import { useState } from 'react';
import styles from '../account/account.module.css';
import { useLanguage } from '../messages/language';
import { Sentence } from '../messages/Sentence';
import { Written } from '../messages/Written';

/** A secret that was made just now: it is told once, to be handed on. */
export function MadeSecret({ name, made }: { name: string; made: string | undefined }) {
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
          message="webhook.secret.made"
          values={{ name: <Written>{name}</Written>, secret: <code>{made}</code> }}
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
