import type { HeldParts, Names, Score } from '../api/shapes';
import { Change } from '../figure/Change';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { ScoreBar } from '../figure/ScoreBar';
import { TrialMark } from '../figure/TrialMark';
import { HeldNote } from '../figure/HeldNote';
import { comparedBefore } from '../figure/before';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { Sentence } from '../messages/Sentence';
import { periodInWords } from '../place/words';
import { INDEX_SET } from '../figure/indexSet';
import styles from './score.module.css';

interface Props {
  score: Score;
  period: string;
  /** What the set of the score is called. */
  setNames: Names;
  /** What is held of the unit, where that is not all: its score has no bar, which would be read as that of the whole. */
  held: HeldParts | undefined;
}

/** The computed score: what the suite makes of the figures it has. */
export function ScoreCard({ score, period, setNames, held }: Props) {
  const { say, language } = useLanguage();
  const { total } = score;
  const explain = {
    kind: 'item' as const,
    indexSet: INDEX_SET,
    item: 'total',
    orgUnit: score.orgUnit,
    period,
  };
  const whole = (value: number) => formatNumber(value, language);
  const opened = (shown: string) => <Figure explain={explain}>{shown}</Figure>;
  const unscored = total.maximum - total.scoredMaximum;
  return (
    <Panel
      area="score"
      title={
        <>
          {say('overview.score')} <span className={styles.kind}>{say('overview.score.computed')}</span>
        </>
      }
      hint={<Sentence message="overview.score.computed.hint" values={{ set: <Name of={setNames} /> }} />}
      aside={
        <>
          <TrialMark indexSet={INDEX_SET} />
          <DemoMark demo={score.demo} />
        </>
      }
    >
      <p className={styles.display}>
        <Figure
          ofSubject
          size="display"
          state={total.valueOfScored === undefined ? 'NO_DATA' : 'VALUE'}
          explain={explain}
          after={<span className={styles.of}>{say('overview.score.ofScored')}</span>}
        >
          {formatNumber(total.valueOfScored ?? 0, language, 4)}
        </Figure>
      </p>
      <HeldNote held={held} />
      {held === undefined && (
        <div data-pillar="none" className={styles.bar}>
          <ScoreBar
            points={total.points}
            maximum={total.maximum}
            scoredMaximum={total.scoredMaximum}
            before={comparedBefore(total)}
          />
        </div>
      )}
      <ul className={styles.facts}>
        <li>
          {total.valueOfScored === undefined ? (
            say('overview.score.nothing')
          ) : (
            <Sentence
              message="overview.score.scored"
              values={{
                points: opened(formatNumber(total.points, language, 2)),
                scored: opened(whole(total.scoredMaximum)),
                maximum: opened(whole(total.maximum)),
              }}
              counts={{ scored: total.scoredMaximum }}
            />
          )}
        </li>
        {unscored > 0 && (
          <li>
            <Sentence
              message="overview.score.unscored"
              values={{ points: opened(whole(unscored)) }}
              counts={{ points: unscored }}
            />
          </li>
        )}
        <li>
          {total.yearBefore?.pointsChange === undefined ? (
            say('overview.score.noBefore')
          ) : (
            <>
              <Sentence
                message="overview.score.movement"
                values={{
                  change: (
                    <Change
                      value={total.yearBefore.pointsChange}
                      explain={explain}
                      measureUnit="POINT"
                      incomparable={total.yearBefore.reason}
                    />
                  ),
                  period: <span data-plain>{periodInWords(total.yearBefore.period, say).toLowerCase()}</span>,
                }}
              />
              {total.yearBefore.reason !== undefined && (
                <>; {say(`incomparable.${total.yearBefore.reason}`)}</>
              )}
            </>
          )}
        </li>
      </ul>
    </Panel>
  );
}
