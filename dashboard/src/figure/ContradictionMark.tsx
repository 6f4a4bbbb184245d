import { use } from 'react';
import { useLanguage } from '../messages/language';
import { ContradictionsContext } from './contradictions';
import styles from './figure.module.css';
import { StatedValue } from './StatedValue';

/** Beside a number of which the sources do not say the same: what each of them says, the one in force first. */
export function ContradictionMark({ subject }: { subject: string }) {
  const { say } = useLanguage();
  const said = use(ContradictionsContext).get(subject);
  if (said === undefined) return null;
  return (
    <>
      {' '}
      <span className={styles.contradicted} data-contradicted>
        ⚠ {say('figure.sources', { count: said.length })}:{' '}
        {said.map(({ source, numerator, denominator }, index) => (
          <span key={source.name}>
            {index > 0 && ' · '}
            <StatedValue numerator={numerator} denominator={denominator} />
          </span>
        ))}
      </span>
    </>
  );
}
