import { Button } from '@mantine/core';
import type { ImportSummary } from '../api/importing';
import { useLanguage } from '../messages/language';
import styles from './entry.module.css';

/** Takes what was looked at, or says why there is nothing to take. */
export function Take({ summary, whole, take }: { summary: ImportSummary; whole: boolean; take: () => void }) {
  const { say } = useLanguage();
  const good = summary.created + summary.updated;
  const withdrawn = summary.withdrawn?.count ?? 0;
  if (whole && summary.rejected > 0) return <p>{say('import.scope.mend')}</p>;
  if (good === 0 && withdrawn === 0) return <p>{say('import.nothing')}</p>;
  return (
    <p className={styles.actions}>
      <Button variant="default" onClick={take}>
        {withdrawn > 0
          ? say('import.take.withdraw', { count: good, withdrawn })
          : summary.rejected === 0
            ? say('import.take', { count: good })
            : say('import.take.good', { count: good, rejected: summary.rejected })}
      </Button>
    </p>
  );
}
