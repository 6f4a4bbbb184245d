import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { FigureLineage, Indicator, Lineage, Metric } from '../api/shapes';
import { DemoNote } from '../figure/DemoNote';
import { formatExact, formatNumber } from '../messages/format';
import { unitInWords, unitSuffix } from '../figure/measureUnit';
import { heldFor } from '../figure/held';
import { HeldMark } from '../figure/HeldMark';
import { PeriodMark } from '../place/PeriodMark';
import { StateMark } from '../figure/StateMark';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { Coverage } from './Coverage';
import styles from './explain.module.css';
import { ObservationsTable } from './ObservationsTable';
import { PartsTable } from './PartsTable';

interface Props {
  figure: FigureLineage;
  /** Whose and when the figure is. */
  of: Pick<Lineage, 'orgUnit' | 'period'>;
  definition: Indicator | undefined;
  /** The figure as one of its unit's: how far its period is, how much of the unit is held; undefined of a breakdown. */
  metric?: Metric | undefined;
  onMore: () => void;
  /** What else is known of it, in the list of facts. */
  facts?: ReactNode;
  /** What stands before its parts. */
  children?: ReactNode;
}

/** One figure: how it was made, of what, and what was stated. */
export function FigureSection({ figure, of, definition, metric, onMore, facts, children }: Props) {
  const { say, language } = useLanguage();
  const address = useAddress();
  const decimals = definition?.decimals ?? 2;
  const number = (value: number) => formatExact(value, language);
  return (
    <section className={styles.figure} data-pillar={definition?.pillar}>
      <h3>
        <Link to={address(`/indicators/${figure.indicator}`)}>
          <Name of={figure.names} />
        </Link>
      </h3>
      <DemoNote demo={figure.demo} />
      <p className={styles.value}>
        {figure.state !== 'VALUE' || figure.value === null ? (
          <StateMark
            state={figure.state === 'VALUE' ? 'NO_DATA' : figure.state}
            periodState={metric?.periodState}
            words
          />
        ) : (
          formatNumber(figure.value, language, decimals) + unitSuffix(figure.measureUnit, say, figure.value)
        )}{' '}
        <HeldMark held={metric && heldFor(metric)} /> <PeriodMark state={metric?.periodState} closed />
      </p>
      {figure.reason !== undefined && <p>{say(`reason.${figure.reason}`)}</p>}
      <dl className={styles.facts}>
        {figure.numerator !== undefined && figure.denominator !== undefined && (
          <div>
            <dt>{say('explain.formula')}</dt>
            <dd className={styles.formula}>
              {number(figure.numerator)} / {number(figure.denominator)}
              {definition !== undefined && definition.factor !== 1 && ` × ${number(definition.factor)}`}
            </dd>
          </div>
        )}
        {figure.origin !== undefined && (
          <div>
            <dt>{say('explain.how')}</dt>
            <dd>{figure.how === undefined ? say(`origin.${figure.origin}`) : <Name of={figure.how} />}</dd>
          </div>
        )}
        {definition?.description !== undefined && (
          <div>
            <dt>{say('explain.meaning')}</dt>
            <dd>
              <Name of={definition.description} />
            </dd>
          </div>
        )}
        <div>
          <dt>{say('explain.coverage')}</dt>
          <dd>
            <Coverage figure={figure} definition={definition} of={of} />
          </dd>
        </div>
        <div>
          <dt>{say('indicator.measureUnit')}</dt>
          <dd>{unitInWords(figure.measureUnit, say)}</dd>
        </div>
        {facts}
      </dl>
      {figure.difference !== undefined && (
        <p className={styles.difference}>
          {say('explain.difference', {
            own: number(figure.difference.own),
            rolledUp: number(figure.difference.rolledUp),
            difference: number(figure.difference.difference),
          })}
        </p>
      )}
      {children}
      {figure.parts.length > 0 && <PartsTable figure={figure} decimals={decimals} />}
      {figure.observationsTotal > 0 && <ObservationsTable figure={figure} pillar={definition?.pillar} />}
      {figure.observations.length < figure.observationsTotal && (
        <Button size="compact-sm" variant="default" onClick={onMore}>
          {say('explain.more', {
            shown: figure.observations.length,
            all: figure.observationsTotal,
          })}
        </Button>
      )}
    </section>
  );
}
