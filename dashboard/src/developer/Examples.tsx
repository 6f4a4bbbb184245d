import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../messages/language';
import styles from './developer.module.css';
import { type Example, written } from './written';

/** The same in several languages of programs, one of them shown, to be taken away. */
export function Examples({ of, label }: { of: readonly Example[]; label: string }) {
  const { say, language } = useLanguage();
  const [chosen, setChosen] = useState(of[0]?.name ?? '');
  const [copied, setCopied] = useState<'copied' | 'failed'>();
  const example = of.find(({ name }) => name === chosen);
  if (example === undefined) return null;
  const code = written(example, location.origin, language);
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    );
  return (
    <div className={styles.examples} data-plain>
      <div className={styles.choice}>
        {of.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={`${label}: ${say('developer.language')}`}
            value={chosen}
            onChange={(name) => {
              setChosen(name);
              setCopied(undefined);
            }}
            data={of.map(({ name }) => name)}
          />
        )}
        <Button size="compact-sm" variant="default" onClick={() => void copy()}>
          {say('developer.copy')}
        </Button>
        <span role="status">
          {copied !== undefined && say(copied === 'failed' ? 'explain.notCopied' : 'explain.copied')}
        </span>
      </div>
      <pre className={styles.code} role="group" tabIndex={0} aria-label={`${label}: ${chosen}`}>
        <code>{code}</code>
      </pre>
    </div>
  );
}
