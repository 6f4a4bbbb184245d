import type { Score, ScoreItem } from '../api/shapes';
import type { IndicatorSubject } from '../figure/subject';
import { Change, RankMovement } from '../figure/Change';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { ScoreBar } from '../figure/ScoreBar';
import { TrialMark } from '../figure/TrialMark';
import { comparedBefore } from '../figure/before';
import { unitInWords } from '../figure/measureUnit';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { INDEX_SET } from '../figure/indexSet';
import styles from './pillars.module.css';

interface Props {
  score: Score;
  period: string;
  /** False: no bars, which would be read as those of the whole unit. */
  whole: boolean;
}

export function Pillars({ score, period, whole }: Props) {
  const { say } = useLanguage();
  return (
    <Panel area="pillars" title={say('overview.pillars')} aside={<TrialMark indexSet={INDEX_SET} />}>
      <ul className={styles.pillars}>
        {score.pillars.map((item) => (
          <PillarCard key={item.code} item={item} score={score} period={period} whole={whole} />
        ))}
      </ul>
    </Panel>
  );
}

function PillarCard({ item, score, period, whole }: Props & { item: ScoreItem }) {
  const { say, name, language } = useLanguage();
  const { orgUnit } = score;
  const explain = { kind: 'item' as const, indexSet: INDEX_SET, item: item.code, orgUnit, period };
  const { rank, rankIndicator, rankMovement } = item.published ?? {};
  return (
    <li className={styles.card} data-pillar={item.pillar?.pillar ?? 'none'}>
      <h3>
        <Name of={item.names} />
      </h3>
      <p className={styles.value}>
        <Figure
          ofSubject
          size="display"
          state={item.valueOfScored === undefined ? 'NO_DATA' : 'VALUE'}
          explain={explain}
        >
          {item.valueOfScored !== undefined && formatNumber(item.valueOfScored, language, 4)}
        </Figure>
        <span className={styles.unit}>{say('overview.score.ofScored')}</span>
      </p>
      {whole && (
        <ScoreBar
          points={item.points}
          maximum={item.maximum}
          scoredMaximum={item.scoredMaximum}
          before={comparedBefore(item)}
        />
      )}
      {item.value !== null && (
        <p className={styles.points}>
          <Figure
            explain={explain}
            after={`/ ${formatNumber(item.maximum, language)} ${unitInWords('POINT', say)}`}
          >
            {formatNumber(item.points, language, 2)}
          </Figure>
          {item.yearBefore?.pointsChange !== undefined && (
            <Change
              value={item.yearBefore.pointsChange}
              explain={explain}
              measureUnit="POINT"
              incomparable={item.yearBefore.reason}
            />
          )}
        </p>
      )}
      {rank !== undefined && rankIndicator !== undefined && (
        <PublishedRank
          rank={rank}
          movement={rankMovement}
          explain={{ kind: 'indicator', indicator: rankIndicator, orgUnit, period, breakdown: '' }}
        />
      )}
      {item.pillar !== undefined && (
        <p className={styles.rule} title={name(item.pillar.rule)}>
          {say(
            item.pillar.certainty === 'STATED'
              ? 'overview.pillars.certainty.STATED'
              : 'overview.pillars.certainty.INFERRED',
          )}
        </p>
      )}
    </li>
  );
}

interface RankProps {
  rank: number;
  movement: number | undefined;
  explain: IndicatorSubject;
}

function PublishedRank({ rank, movement, explain }: RankProps) {
  const { say, language } = useLanguage();
  return (
    <p className={styles.published}>
      {say('overview.published.rank')}:{' '}
      <Figure ofSubject explain={explain}>
        {formatNumber(rank, language)}
      </Figure>{' '}
      · <RankMovement explain={explain} places={movement} />
    </p>
  );
}
