import type { ReactNode } from 'react';
import type { Pillar } from '../api/shapes';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { PILLARS } from '../place/paths';
import styles from './record.module.css';

/** A panel for each pillar, side by side where there is room. */
export function PillarPanels({ children }: { children: (pillar: Pillar) => ReactNode }) {
  const { say } = useLanguage();
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
