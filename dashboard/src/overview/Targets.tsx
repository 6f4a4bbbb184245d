import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { targetsQuery } from '../api/queries';
import type { Target } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { formatExact } from '../messages/format';
import { changeSuffix as gapSuffix, unitSuffix } from '../figure/measureUnit';
import { progress, targetState } from '../figure/target';
import { TargetFigure } from '../figure/TargetFigure';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import styles from './targets.module.css';

/** What must be reached by when, and how far it is. */
export function Targets({ orgUnit }: { orgUnit: string }) {
  const { say } = useLanguage();
  const address = useAddress();
  const targets = useQuery(targetsQuery({ orgUnit }));
  return (
    <Panel
      area="targets"
      title={say('overview.targets')}
      aside={<Link to={address('/programmes')}>{say('programmes.title')}</Link>}
    >
      <Loaded query={targets} rows={4}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{say('overview.targets.none')}</Empty>
          ) : (
            <ul className={styles.targets}>
              {items.map((target) => (
                <TargetRow key={`${target.indicator}@${target.due}`} target={target} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function TargetRow({ target }: { target: Target }) {
  const { say, language } = useLanguage();
  const suffix = unitSuffix(target.measureUnit, say, target.target);
  const reached = progress(target);
  const state = targetState(target);
  return (
    <li className={styles.target} data-state={state}>
      <span className={styles.name}>
        <Name of={target.names} otherwise={target.indicator} />
      </span>
      <span className={styles.state}>{say(`overview.targets.${state}`)}</span>
      {reached === undefined ? (
        <span />
      ) : (
        <span className={styles.track} aria-hidden="true">
          <span style={{ width: `${100 * reached}%` }} />
        </span>
      )}
      <span className={styles.figures}>
        <TargetFigure target={target} after={`/ ${formatExact(target.target, language)}${suffix}`} />
      </span>
      <span data-plain className={styles.words}>
        {target.measured !== undefined && (
          <>
            {say('overview.targets.measured', { period: periodInWords(target.measured, say).toLowerCase() })}
            ,{' '}
          </>
        )}
        {say('overview.targets.due', { due: periodInWords(target.due, say).toLowerCase() })}
        {target.gap !== undefined && target.gap > 0 && (
          <>
            {', '}
            {say('overview.targets.gap', {
              gap: formatExact(target.gap, language) + gapSuffix(target.measureUnit, say),
            })}
          </>
        )}
        {target.legalBasis !== undefined && (
          <>
            {' '}
            · <Written>{target.legalBasis}</Written>
          </>
        )}{' '}
        <DemoMark demo={target.demo} />
      </span>
    </li>
  );
}
