import type { ReactNode } from 'react';
import { ChangesToday } from '../overview/ChangesToday';
import { Pillars } from '../overview/Pillars';
import { PublishedCard } from '../overview/PublishedCard';
import { ScoreCard } from '../overview/ScoreCard';
import { UnitsRanked } from '../overview/UnitsRanked';
import type { useOverview } from '../overview/useOverview';
import { type View, VIEWS } from './cycle';
import styles from './kiosk.module.css';

interface Props {
  view: View;
  overview: ReturnType<typeof useOverview>;
}

/** All views are drawn, so that each is there when its turn comes, also without a connection; one is seen. */
export function Views({ view, overview: { score, period, held } }: Props) {
  if (score === undefined) return null;
  const shown: Record<View, ReactNode> = {
    score: (
      <>
        <ScoreCard score={score} period={period} held={held} setNames={score.total.names} />
        <Pillars score={score} period={period} whole={held === undefined} />
      </>
    ),
    published: <PublishedCard score={score} period={period} />,
    units: <UnitsRanked orgUnit={score.orgUnit} />,
    changes: <ChangesToday orgUnit={score.orgUnit} />,
  };
  return (
    <div className={styles.views}>
      {VIEWS.map((one) => (
        <div key={one} className={styles.view} data-view={one} hidden={one !== view}>
          {shown[one]}
        </div>
      ))}
    </div>
  );
}
