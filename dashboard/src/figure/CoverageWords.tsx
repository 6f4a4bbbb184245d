import { Fragment } from 'react';
import { useLanguage } from '../messages/language';
import { type Covered, coverageInWords, isPartial } from './coverage';
import styles from '../theme/chip.module.css';

/** What a figure covers; a line breaks between its parts only. */
export function CoverageWords({ of }: { of: Covered }) {
  const { say } = useLanguage();
  return (
    <span className={styles.coverage} data-partial={isPartial(of)}>
      {coverageInWords(of, say).map((words, i) => (
        <Fragment key={words}>
          {i > 0 && ' · '}
          <span>{words}</span>
        </Fragment>
      ))}
    </span>
  );
}
