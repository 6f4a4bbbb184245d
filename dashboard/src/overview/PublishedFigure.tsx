import type { Pillar, SeriesEntry, Target } from '../api/shapes';
import { RankMovement } from '../figure/Change';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { targetState } from '../figure/target';
import { StateMark } from '../figure/StateMark';
import { useLanguage } from '../messages/language';
import { Sentence } from '../messages/Sentence';
import { periodInWords } from '../place/words';
import { latestOf } from './latest';
import styles from './score.module.css';

const PILLAR: Record<string, Pillar> = {
  'DTI.GOVERNMENT.RANK': 'gov',
  'DTI.ECONOMY.RANK': 'economy',
  'DTI.SOCIETY.RANK': 'society',
};

interface Props {
  entry: SeriesEntry;
  periods: string[];
  period: string;
  target: Target | undefined;
}

/** A published score or rank: the last one there is, of which period, and how it moved. */
export function PublishedFigure({ entry, periods, period, target }: Props) {
  const { say, language } = useLanguage();
  const isRank = entry.measureUnit === 'RANK';
  const pillar = PILLAR[entry.indicator];
  const latest = latestOf(entry.values, periods);
  const explain = {
    kind: 'indicator' as const,
    indicator: entry.indicator,
    orgUnit: entry.orgUnit,
    period: latest?.period ?? period,
    breakdown: '',
  };
  const words = (of: string) => periodInWords(of, say).toLowerCase();
  return (
    <div data-pillar={pillar}>
      <dt>
        {pillar === undefined
          ? say(isRank ? 'overview.published.rank' : 'overview.published.score')
          : say('overview.published.rankOf', { pillar: say(`pillar.${pillar}`).toLowerCase() })}
      </dt>
      <dd>
        {latest === undefined ? (
          <StateMark state="NO_DATA" words />
        ) : (
          <>
            <span className={styles.publishedValue}>
              <Figure ofSubject demo={entry.demo} explain={explain}>
                {formatNumber(latest.value, language, isRank ? 0 : 4)}
              </Figure>
            </span>
            <span className={styles.when}>
              <span data-plain>{periodInWords(latest.period, say)}</span>
              {isRank && latest.before !== undefined && (
                <RankMovement explain={explain} places={latest.before - latest.value} />
              )}
            </span>
          </>
        )}
        {target !== undefined && (
          <span className={styles.when}>
            <span>
              <Sentence
                message="overview.published.target"
                values={{
                  target: <Figure explain={explain}>{formatNumber(target.target, language)}</Figure>,
                  due: <span data-plain>{words(target.due)}</span>,
                  state: say(`overview.targets.${targetState(target)}`).toLowerCase(),
                }}
              />
            </span>
          </span>
        )}
        {latest !== undefined && latest.period !== period && pillar === undefined && (
          <span data-plain className={styles.late}>
            {say('overview.published.none', { period: words(period) })}
          </span>
        )}
      </dd>
    </div>
  );
}
