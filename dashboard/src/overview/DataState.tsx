import { useQuery } from '@tanstack/react-query';
import { statusQuery } from '../api/queries';
import type { PillarSign, Score } from '../api/shapes';
import type { Subject } from '../figure/subject';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { INDEX_SET } from '../figure/indexSet';
import { StateLegend } from '../figure/StateMark';
import { Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import { Sentence } from '../messages/Sentence';
import styles from './datastate.module.css';

const WORDS = {
  SCORED: 'overview.data.complete',
  PARTLY_SCORED: 'overview.data.partly',
  NOT_SCORED: 'overview.data.nothing',
  NOT_APPLICABLE: 'state.NOT_APPLICABLE',
} as const;

const isCurrent = ({ state }: PillarSign) => state === 'CURRENT' || state === 'NEVER_HEARD';

/** Whether what the page shows is complete, up to date and real. */
export function DataState({ score, period, demo }: { score: Score; period: string; demo: boolean }) {
  const { say, language } = useLanguage();
  const status = useQuery(statusQuery());
  const components = score.mainIndices.flatMap((item) => item.components ?? []);
  const scored = components.filter((component) => component.state === 'SCORED').length;
  const total: Subject = {
    kind: 'item',
    indexSet: INDEX_SET,
    item: 'total',
    orgUnit: score.orgUnit,
    period,
  };
  const opened = (count: number, explain: Subject = { kind: 'data' }) => (
    <Figure explain={explain}>{formatNumber(count, language)}</Figure>
  );
  return (
    <Panel area="state" title={say('overview.data')}>
      <Loaded query={status} rows={4}>
        {({ caughtUp, lag, version, counts, deadLetters, pillars }) => (
          <ul className={styles.facts}>
            <li data-good={score.total.state === 'SCORED' ? 'yes' : 'partly'}>
              {say(WORDS[score.total.state])}
            </li>
            <li data-good={scored === components.length ? 'yes' : 'partly'}>
              <span>
                <Sentence
                  message="overview.data.components"
                  values={{ scored: opened(scored, total), all: opened(components.length, total) }}
                  counts={{ all: components.length }}
                />
              </span>
            </li>
            <li data-good={caughtUp && lag === 0 ? 'yes' : 'no'}>
              <span>
                {caughtUp && lag === 0 ? (
                  say('overview.data.caughtUp')
                ) : (
                  <Sentence message="overview.data.late" values={{ lag: opened(lag) }} counts={{ lag }} />
                )}
              </span>
            </li>
            <li data-good={pillars.every(isCurrent) ? 'yes' : 'no'}>
              {say(pillars.every(isCurrent) ? 'overview.data.heard' : 'overview.data.old')}
            </li>
            {(demo || score.total.value !== null) && (
              <li data-good={demo ? 'demo' : 'yes'}>
                {say(demo ? 'overview.data.demo' : 'overview.data.noDemo')}
              </li>
            )}
            {deadLetters > 0 && (
              <li data-good="no">
                <span>
                  <Sentence
                    message="overview.data.deadLetters"
                    values={{ count: opened(deadLetters) }}
                    counts={{ count: deadLetters }}
                  />
                </span>
              </li>
            )}
            <li>
              <span>
                <Sentence
                  message="overview.data.observations"
                  values={{ count: opened(counts.observations) }}
                  counts={{ count: counts.observations }}
                />
              </span>
            </li>
            <li>
              <span>
                <Sentence message="overview.data.version" values={{ version: opened(version) }} />
              </span>
            </li>
          </ul>
        )}
      </Loaded>
      <StateLegend />
    </Panel>
  );
}
