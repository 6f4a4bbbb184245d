import type { ReactNode } from 'react';
import { Written } from '../messages/Written';
import styles from './record.module.css';

/** What is said of one thing, each with what it is; what is not said is left out. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([label, value]) =>
          value !== undefined &&
          value !== '' && (
            <div key={label}>
              <dt>
                <Written>{label}</Written>
              </dt>
              <dd data-plain>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
