import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { askedAsOf } from '../api/asOf';
import { indexSetQuery, indicatorsQuery } from '../api/queries';
import { useLanguage } from '../messages/language';
import { componentOf } from './component';
import { apiAddress, curlCommand } from './curl';
import styles from './explain.module.css';
import { onTimeCodes } from '../figure/reports';
import type { Subject } from '../figure/subject';

/** Takes the number's address away, for people and for programs. */
export function CopyBar({ subject, boundaries }: { subject: Subject; boundaries: string | undefined }) {
  const { say } = useLanguage();
  const set = useQuery({
    ...indexSetQuery(subject.kind === 'item' ? subject.indexSet : ''),
    enabled: subject.kind === 'item',
  });
  const component = subject.kind === 'item' && componentOf(set.data, subject.item) !== undefined;
  const { data: indicators } = useQuery(indicatorsQuery());
  const onTime = onTimeCodes(indicators?.items ?? []);
  const command = curlCommand(
    location.origin,
    askedAsOf(apiAddress(subject, boundaries, { component, onTime })),
  );
  const [copied, setCopied] = useState<'link' | 'curl' | 'failed'>();
  const copy = (what: 'link' | 'curl', text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(what),
      () => setCopied('failed'),
    );
  return (
    <div className={styles.copy}>
      <div className={styles.buttons}>
        <Button size="compact-sm" variant="default" onClick={() => void copy('link', location.href)}>
          {say('explain.copyLink')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void copy('curl', command)}>
          {say('explain.copyCurl')}
        </Button>
        <span role="status" className={styles.copied}>
          {copied !== undefined && say(copied === 'failed' ? 'explain.notCopied' : 'explain.copied')}
        </span>
      </div>
      <code className={styles.curl}>{command}</code>
    </div>
  );
}
