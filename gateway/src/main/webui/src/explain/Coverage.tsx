import type { FigureLineage, Indicator, Lineage } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../figure/format';
import { useLanguage } from '../messages/language';
import styles from './explain.module.css';
import type { RankSubject } from './subject';

interface Props {
  figure: FigureLineage;
  definition: Indicator | undefined;
  /** Whose and when the figure is. */
  of: Pick<Lineage, 'orgUnit' | 'period'>;
}

/** How many of the units that should report are in a figure, and the way to each of them. */
export function Coverage({ figure, definition, of: { orgUnit, period } }: Props) {
  const { say, language } = useLanguage();
  const { indicator, breakdown, coverage } = figure;
  const words = say('explain.coverage.units', {
    reporting: formatNumber(coverage.reporting, language),
    expected: formatNumber(coverage.expected, language),
  });
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
    </>
  );
}
