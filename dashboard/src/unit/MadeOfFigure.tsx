import type { Metric } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { valueWithUnit } from '../figure/measureUnit';
import { useLanguage } from '../messages/language';
import styles from './madeof.module.css';

interface Props {
  /** Undefined: not there yet. */
  metric: Metric | undefined;
  orgUnit: string;
  period: string;
  decimals: number | undefined;
}

/** One figure among those of several units; where they make none together, that is said in words. */
export function MadeOfFigure({ metric, orgUnit, period, decimals = 2 }: Props) {
  const { say, language } = useLanguage();
  if (metric === undefined) return null;
  if (metric.reason === 'NOT_COMPARABLE') {
    return <span className={styles.none}>{say('unit.before.notAdded')}</span>;
  }
  return (
    <Figure
      ofSubject
      state={metric.state}
      periodState={metric.periodState}
      demo={metric.demo}
      explain={{ kind: 'indicator', indicator: metric.indicator, orgUnit, period, breakdown: '' }}
    >
      {metric.value === null ? '' : valueWithUnit(metric.value, metric.measureUnit, decimals, language, say)}
    </Figure>
  );
}
