import { Tooltip } from '@mantine/core';
import { useLanguage } from '../messages/language';
import styles from '../theme/chip.module.css';

/** Stands beside a difference of two numbers that do not measure the same; says why when pointed at, focused or tapped. */
export function NotComparable({ reason }: { reason: string }) {
  const { say } = useLanguage();
  return (
    <Tooltip label={reason} multiline maw="18rem" events={{ hover: true, focus: true, touch: true }}>
      <button
        type="button"
        className={`${styles.chip} ${styles.obstacle}`}
        aria-label={`${say('change.notComparable')}: ${reason}`}
      >
        {say('change.notComparable')}
      </button>
    </Tooltip>
  );
}
