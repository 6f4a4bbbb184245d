import type { HeldParts } from '../api/shapes';
import { useLanguage } from '../messages/language';
import styles from './figure.module.css';

/** Says under a score of what is held of a unit that it is not that of the whole. */
export function HeldNote({ held }: { held: HeldParts | undefined }) {
  const { say } = useLanguage();
  if (held === undefined) return null;
  return (
    <p data-plain className={styles.notWhole}>
      {say('held.score', {
        parts: say('held.parts', { held: held.held, of: held.of, kind: say(`covered.${held.kind}`) }),
      })}
    </p>
  );
}
