import type { Metric } from '../api/shapes';
import { Change } from '../figure/Change';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../figure/format';
import { unitSuffix } from '../figure/measureUnit';
import { useLanguage } from '../messages/language';
import { usePlace } from '../place/place';
import styles from './metrics.module.css';

interface Props {
  metric: Metric;
  orgUnit: string;
  decimals: number;
  shown: boolean;
}

/** One indicator: its name chooses the series beside the table, its value opens where it comes from. */
export function MetricRow({ metric, orgUnit, decimals, shown }: Props) {
  const { say, name, language } = useLanguage();
  const { period, set } = usePlace();
  const change = metric.yearBefore?.change;
  const { reporting, expected } = metric.coverage;
  const { indicator } = metric;
  const explain = { kind: 'indicator' as const, indicator, orgUnit, period, breakdown: '' };
  return (
    <tr data-shown={shown}>
      <th scope="row">
        <button
          type="button"
          className={styles.choose}
          aria-pressed={shown}
          onClick={() => set({ indicator })}
        >
          {name(metric.names)}
        </button>
      </th>
      <td className="num">
        <Figure state={metric.state} demo={metric.demo} explain={explain}>
          {metric.value === null
            ? ''
            : formatNumber(metric.value, language, decimals) + unitSuffix(metric.measureUnit, say)}
        </Figure>
      </td>
      <td className="num">
        {change !== undefined && (
          <Change value={change} explain={explain} decimals={decimals} direction={metric.direction} />
        )}
      </td>
      <td className="num">
        {expected > 1 && (
          <span data-partial={reporting < expected} className={styles.coverage}>
            <Figure explain={explain}>
              {formatNumber(reporting, language)}/{formatNumber(expected, language)}
            </Figure>
          </span>
        )}
      </td>
    </tr>
  );
}
