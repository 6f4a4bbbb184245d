import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Indicator } from '../api/shapes';
import { unitInWords } from '../figure/measureUnit';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import styles from './indicator.module.css';

/** The definition of an indicator in words. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const { say, name } = useLanguage();
  const address = useAddress();
  const facts: [string, ReactNode][] = [
    [say('indicator.measureUnit'), unitInWords(indicator.measureUnit, say)],
    [say('indicator.frequency'), say(`frequency.${indicator.frequency}`)],
    [say('indicator.level'), say(`kind.${indicator.level}`)],
    [say('indicator.direction'), say(`direction.${indicator.direction}`)],
    [say('indicator.acrossUnits'), say(`roll.${indicator.acrossUnits}`)],
    [say('indicator.acrossTime'), say(`time.${indicator.acrossTime}`)],
    [say('indicator.acrossMergers'), say(`roll.${indicator.acrossMergers}`)],
  ];
  if (indicator.weight !== undefined) {
    facts.push([
      say('indicator.weight'),
      <Link key="weight" to={address(`/indicators/${indicator.weight}`)}>
        {indicator.weight}
      </Link>,
    ]);
  }
  for (const dimension of indicator.breakdowns) {
    facts.push([
      `${say('indicator.breakdown')}: ${name(dimension.names)}`,
      <Written key="codes">{dimension.codes.map((code) => name(code.names)).join(', ')}</Written>,
    ]);
  }
  if (indicator.legalBasis !== undefined)
    facts.push([say('indicator.legalBasis'), <Written key="basis">{indicator.legalBasis}</Written>]);
  return (
    <Panel title={say('indicator.facts')}>
      {indicator.description !== undefined && (
        <p data-plain className={styles.description}>
          <Name of={indicator.description} />
        </p>
      )}
      <dl data-plain className={styles.facts}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>
              <Written>{term}</Written>
            </dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
