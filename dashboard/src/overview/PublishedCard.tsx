import { useQuery } from '@tanstack/react-query';
import { seriesQuery } from '../api/queries';
import type { Score } from '../api/shapes';
import { Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { rangeOf, yearOf } from '../place/period';
import { PublishedFigure } from './PublishedFigure';
import styles from './score.module.css';

const YEARS_BACK = 5;

const PUBLISHED = ['DTI.SCORE', 'DTI.RANK', 'DTI.GOVERNMENT.RANK', 'DTI.ECONOMY.RANK', 'DTI.SOCIETY.RANK'];

/** What the ministry published: its own numbers, never those the suite computes. */
export function PublishedCard({ score, period }: { score: Score; period: string }) {
  const { say } = useLanguage();
  const year = yearOf(period);
  const series = useQuery(
    seriesQuery({
      indicator: PUBLISHED.join(','),
      orgUnit: score.orgUnit,
      period: rangeOf('YEAR', year - YEARS_BACK, year),
    }),
  );
  return (
    <Panel
      area="published"
      title={
        <>
          {say('overview.score')} <span className={styles.kind}>{say('overview.published')}</span>
        </>
      }
      hint={say('overview.published.hint')}
    >
      <Loaded query={series} rows={4}>
        {({ series: entries, periods }) => (
          <dl className={styles.published}>
            {entries.map((entry) => (
              <PublishedFigure
                key={entry.indicator}
                entry={entry}
                periods={periods}
                period={period}
                target={score.targets?.find((target) => target.indicator === entry.indicator)}
              />
            ))}
          </dl>
        )}
      </Loaded>
    </Panel>
  );
}
