import { AS_OF } from '../api/asOf';
import styles from './live.module.css';
import { useOldFigures } from './useOldFigures';

/** Says whose figures are not those of now, and of when they are; nothing while all are. */
export function OldFigures() {
  const old = useOldFigures();
  if (AS_OF !== undefined) return null;
  return (
    <div role="status" className={styles.old} data-old={old.length > 0}>
      {old.map((words) => (
        <p data-plain key={words}>
          {words}
        </p>
      ))}
    </div>
  );
}
