import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Simulation, SimulationItem } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { ScoreBar } from '../figure/ScoreBar';
import { Panel } from '../layout/Panel';
import { Table } from '../layout/Table';
import { Name } from '../messages/Name';
import { formatChange, formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import styles from './simulation.module.css';

interface Props {
  simulation: Simulation;
  /** How many changes there are. */
  count: number;
  clear: () => void;
}

const PLACES = 4;

/** The score as it is, which opens, and as it would be, behind which there are no records. */
export function WouldBe({ simulation, count, clear }: Props) {
  const { say, language } = useLanguage();
  const { before, after } = simulation;
  const explain = (item: string) => ({
    kind: 'item' as const,
    indexSet: simulation.indexSet,
    item,
    orgUnit: simulation.orgUnit,
    period: simulation.period,
  });
  const score = ({ valueOfScored }: SimulationItem) =>
    valueOfScored === undefined ? '–' : formatNumber(valueOfScored, language, PLACES);
  const rank = ({ rank: own, of }: Simulation['before']['place']) =>
    own === undefined
      ? say('simulation.unranked')
      : say('simulation.rank', { rank: formatNumber(own, language), of: formatNumber(of, language) });
  const indices = before.mainIndices.flatMap((item, i) => {
    const then = after.mainIndices[i];
    return then === undefined ? [] : [{ item, then }];
  });
  return (
    <>
      <Panel area="simulated" title={say('simulation.result')} hint={say('simulation.result.hint')}>
        <dl className={styles.sides} aria-live="polite">
          <div>
            <dt>{say('simulation.before')}</dt>
            <dd className={styles.score}>
              <Figure
                explain={explain('total')}
                state={before.total.valueOfScored === undefined ? 'NO_DATA' : 'VALUE'}
              >
                {score(before.total)}
              </Figure>
            </dd>
            <dd data-plain>{rank(before.place)}</dd>
          </div>
          <div data-after>
            <dt>{say('simulation.after')}</dt>
            <dd className={styles.score} data-plain>
              {score(after.total)}
            </dd>
            <dd data-plain>{rank(after.place)}</dd>
          </div>
        </dl>
        <div className={styles.taken}>
          <CopyLink />
          <Button size="compact-sm" variant="default" disabled={count === 0} onClick={clear}>
            {say('simulation.clear')}
          </Button>
          <span data-plain role="status">
            {count === 0 ? say('simulation.unchanged') : say('simulation.count', { count })}
          </span>
        </div>
      </Panel>
      <Panel area="indices" title={say('overview.mainIndices')} hint={say('simulation.indices.hint')}>
        <Table className={styles.indices} caption={say('overview.mainIndices')}>
          <thead>
            <tr>
              <th scope="col">{say('overview.mainIndices.name')}</th>
              <th scope="col" className={styles.bar}>
                {say('overview.mainIndices.bar')}
              </th>
              <th scope="col" className="num">
                {say('simulation.before')}
              </th>
              <th scope="col" className="num">
                {say('simulation.after')}
              </th>
              <th scope="col" className="num">
                {say('simulation.change')}
              </th>
            </tr>
          </thead>
          <tbody>
            {indices.map(({ item, then }) => (
              <tr key={item.code} data-moved={then.points !== item.points || then.maximum !== item.maximum}>
                <th scope="row">
                  <Name of={item.names} />
                </th>
                <td className={styles.bar}>
                  {then.maximum > 0 && (
                    <ScoreBar
                      points={then.points}
                      maximum={then.maximum}
                      scoredMaximum={then.scoredMaximum}
                      before={item.maximum === 0 ? undefined : item.points / item.maximum}
                    />
                  )}
                </td>
                <td className="num">
                  <Figure explain={explain(item.code)} state={item.value === null ? 'NO_DATA' : 'VALUE'}>
                    {formatNumber(item.points, language, 2)}
                  </Figure>
                </td>
                <td className="num" data-plain>
                  {then.value === null ? '–' : formatNumber(then.points, language, 2)}
                </td>
                <td className="num" data-plain>
                  {formatChange(then.points - item.points, language, 2)}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Panel>
    </>
  );
}

/** The address is the whole simulation. */
function CopyLink() {
  const { say } = useLanguage();
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => void copy()}>
        {say('explain.copyLink')}
      </Button>
      <span role="status">
        {copied !== undefined && say(copied ? 'explain.copied' : 'explain.notCopied')}
      </span>
    </>
  );
}
