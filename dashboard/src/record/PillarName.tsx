import type { Pillar } from '../api/shapes';
import { useLanguage } from '../messages/language';
import styles from './record.module.css';

/** What a pillar is called, in its colour. */
export function PillarName({ of }: { of: Pillar }) {
  const { say } = useLanguage();
  return (
    <span data-pillar={of} className={styles.pillarName}>
      {say(`pillar.${of}`)}
    </span>
  );
}
