import type { ReactNode } from 'react';
import type { Pillar } from '../api/shapes';
import { Panel } from '../layout/Panel';
import { Skeleton } from '../layout/Loaded';
import { useLanguage } from '../messages/language';
import { PILLARS } from '../place/paths';
import styles from './record.module.css';

interface Props {
  /** What each panel waits for. */
  lists: { isPending: boolean; failureCount: number }[];
  children: (pillar: Pillar) => ReactNode;
}

/** A panel for each pillar, side by side where there is room; all at once, or each would push the next one down. */
export function PillarPanels({ lists, children }: Props) {
  const { say } = useLanguage();
  // a pillar that does not answer keeps nobody waiting for the others
  if (lists.some(({ isPending, failureCount }) => isPending && failureCount === 0)) {
    return <Skeleton rows={16} />;
  }
  return (
    <div className={styles.pillars}>
      {PILLARS.map((pillar) => (
        <div key={pillar} data-pillar={pillar}>
          <Panel title={<span className={styles.pillarName}>{say(`pillar.${pillar}`)}</span>}>
            {children(pillar)}
          </Panel>
        </div>
      ))}
    </div>
  );
}
