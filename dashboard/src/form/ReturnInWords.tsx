import type { ReturnStatus } from '../api/shapes';
import { useLanguage } from '../messages/language';
import styles from '../record/record.module.css';

/** How far a return is, and how many days late; nothing where none is expected. */
export function ReturnInWords({ of }: { of: ReturnStatus | undefined }) {
  const { say } = useLanguage();
  if (of === undefined) return null;
  return (
    <>
      {say(`form.progress.${of.progress}`)}
      {of.daysLate > 0 && (
        <>
          , <span className={styles.late}>{say('status.late', { days: of.daysLate })}</span>
        </>
      )}
    </>
  );
}
