import type { FigureLineage, Indicator, Lineage } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { useLanguage } from '../messages/language';
import styles from './explain.module.css';
import { NotReporting } from './NotReporting';
import type { RankSubject } from '../figure/subject';

interface Props {
  figure: FigureLineage;
  definition: Indicator | undefined;
  /** Whose and when the figure is. */
  of: Pick<Lineage, 'orgUnit' | 'period'>;
}

/** How many units, periods and reports are in a figure, of those that should be, and the way to each unit. */
export function Coverage({ figure, definition, of: { orgUnit, period } }: Props) {
  const { say } = useLanguage();
  const { indicator, breakdown, coverage } = figure;
  const { periods, reports } = coverage;
  const of = say(`covered.${periods.frequency}`);
  const words = (
    <>
      {say('explain.coverage.units', { reporting: coverage.reporting, expected: coverage.expected })}
      {periods.expected > 1 && (
        <>
          <span className={styles.basis}>{say('explain.coverage.periods', { ...periods, of })}</span>
          <span className={styles.basis}>{say('explain.coverage.reports', { ...reports, of })}</span>
        </>
      )}
    </>
  );
  if (coverage.expected <= 1 || definition === undefined || breakdown !== '') return words;
  const units: RankSubject = {
    kind: 'rank',
    of: { kind: 'indicator', indicator, orgUnit, period, breakdown },
    level: definition.level,
    parent: orgUnit,
  };
  return (
    <>
      {words}
      <span className={styles.basis}>{say('explain.coverage.stands')}</span>
      <Figure explain={units}>{say('explain.coverage.each')}</Figure>
      {coverage.reporting < coverage.expected && <NotReporting units={units} />}
    </>
  );
}
