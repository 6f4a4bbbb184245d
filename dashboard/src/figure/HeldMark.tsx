import type { HeldParts } from '../api/shapes';
import { useLanguage } from '../messages/language';
import styles from '../theme/chip.module.css';

/** Says of what is not held as a whole how much of it is: 3 of 34 provinces. */
export function HeldMark({ held }: { held: HeldParts | undefined }) {
  const { say } = useLanguage();
  if (held === undefined) return null;
  return (
    <span data-plain className={styles.chip}>
      {say('held.parts', { held: held.held, of: held.of, kind: say(`covered.${held.kind}`) })}
    </span>
  );
}
