import type { Score } from '../api/shapes';
import { Change } from '../figure/Change';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../figure/format';
import { ScoreBar } from '../figure/ScoreBar';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { periodInWords } from '../place/words';
import { INDEX_SET } from '../figure/indexSet';
import styles from './score.module.css';

interface Props {
  score: Score;
  period: string;
  setName: string;
}

/** The computed score: what the suite makes of the figures it has. */
export function ScoreCard({ score, period, setName }: Props) {
  const { say, language } = useLanguage();
  const { total } = score;
  const points = (value: number) => formatNumber(value, language, 2);
  const whole = (value: number) => formatNumber(value, language);
  const unscored = total.maximum - total.scoredMaximum;
  return (
    <Panel
      area="score"
      title={
        <>
          {say('overview.score')} <span className={styles.kind}>{say('overview.score.computed')}</span>
        </>
      }
      hint={say('overview.score.computed.hint', { set: setName })}
      aside={<DemoMark demo={score.demo} />}
    >
      <p className={styles.display}>
        <Figure
          size="display"
          state={total.value === null ? 'NO_DATA' : 'VALUE'}
          explain={{ kind: 'item', indexSet: INDEX_SET, item: 'total', orgUnit: score.orgUnit, period }}
        >
          {points(total.points)}
        </Figure>
        <span className={styles.of}>{say('overview.score.of', { maximum: whole(total.maximum) })}</span>
      </p>
      <div data-pillar="none" className={styles.bar}>
        <ScoreBar
          points={total.points}
          maximum={total.maximum}
          scoredMaximum={total.scoredMaximum}
          before={total.yearBefore?.value}
        />
      </div>
      <ul className={styles.facts}>
        <li>
          {total.valueOfScored === undefined
            ? say('overview.score.nothing')
            : say('overview.score.scored', {
                scored: whole(total.scoredMaximum),
                maximum: whole(total.maximum),
                value: `${formatNumber(100 * total.valueOfScored, language, 1)} %`,
              })}
        </li>
        {unscored > 0 && <li>{say('overview.score.unscored', { points: whole(unscored) })}</li>}
        <li>
          {total.yearBefore?.change === undefined ? (
            say('overview.score.noBefore')
          ) : (
            <>
              <Change
                value={total.yearBefore.change * total.maximum}
                comparable={total.yearBefore.comparable}
              />{' '}
              {say('overview.score.movement', {
                change: '',
                period: periodInWords(total.yearBefore.period, say).toLowerCase(),
              }).trim()}
              {!total.yearBefore.comparable && <>; {say('overview.score.notComparable')}</>}
            </>
          )}
        </li>
      </ul>
    </Panel>
  );
}
