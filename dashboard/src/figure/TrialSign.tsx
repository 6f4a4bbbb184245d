import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage } from '../messages/language';
import styles from './figure.module.css';

interface Props {
  /** What it means, as a text. */
  said: string;
  /** Whether that stands there too; else it is said when pointed at, focused or tapped. */
  note: boolean;
  /** The same as it is drawn. */
  children: ReactNode;
}

/** The words that something is not official. */
export function TrialSign({ said, note, children }: Props) {
  const { say } = useLanguage();
  if (note) {
    return (
      <p className={styles.note}>
        <span className={styles.trial} data-trial>
          {say('trial.mark')}
        </span>{' '}
        <span data-plain>{children}</span>
      </p>
    );
  }
  return (
    <Tooltip label={children} multiline maw="22rem" events={{ hover: true, focus: true, touch: true }}>
      <button type="button" data-trial className={styles.trial} aria-label={`${say('trial.mark')}: ${said}`}>
        {say('trial.mark')}
      </button>
    </Tooltip>
  );
}
