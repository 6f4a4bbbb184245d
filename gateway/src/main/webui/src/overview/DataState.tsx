import { useQuery } from '@tanstack/react-query';
import { statusQuery } from '../api/queries';
import type { Score } from '../api/shapes';
import { formatNumber } from '../figure/format';
import { StateLegend } from '../figure/StateMark';
import { Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import styles from './datastate.module.css';

const WORDS = {
  SCORED: 'overview.data.complete',
  PARTLY_SCORED: 'overview.data.partly',
  NOT_SCORED: 'overview.data.nothing',
} as const;

/** Whether what the page shows is complete, up to date and real. */
export function DataState({ score, demo }: { score: Score; demo: boolean }) {
  const { say, language } = useLanguage();
  const status = useQuery(statusQuery());
  const components = score.mainIndices.flatMap((item) => item.components ?? []);
  const scored = components.filter((component) => component.state === 'SCORED').length;
  return (
    <Panel area="state" title={say('overview.data')}>
      <Loaded query={status} rows={4}>
        {({ caughtUp, lag, version, counts, deadLetters }) => (
          <ul className={styles.facts}>
            <li data-good={score.total.state === 'SCORED' ? 'yes' : 'partly'}>
              {say(WORDS[score.total.state])}
            </li>
            <li data-good={scored === components.length ? 'yes' : 'partly'}>
              {say('overview.data.components', { scored, all: components.length })}
            </li>
            <li data-good={caughtUp && lag === 0 ? 'yes' : 'no'}>
              {caughtUp && lag === 0
                ? say('overview.data.caughtUp')
                : say('overview.data.late', { lag: formatNumber(lag, language) })}
            </li>
            <li data-good={demo ? 'demo' : 'yes'}>
              {say(demo ? 'overview.data.demo' : 'overview.data.noDemo')}
            </li>
            {deadLetters > 0 && (
              <li data-good="no">
                {say('overview.data.deadLetters', { count: formatNumber(deadLetters, language) })}
              </li>
            )}
            <li>
              {say('overview.data.observations', { count: formatNumber(counts.observations, language) })}
            </li>
            <li>{say('overview.data.version', { version: formatNumber(version, language) })}</li>
          </ul>
        )}
      </Loaded>
      <StateLegend />
    </Panel>
  );
}
