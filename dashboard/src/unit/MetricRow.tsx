import type { Indicator, Metric } from '../api/shapes';
import { Change } from '../figure/Change';
import { type Covered, covered, isPartial } from '../figure/coverage';
import { CoverageWords } from '../figure/CoverageWords';
import { Figure } from '../figure/Figure';
import { heldFor } from '../figure/held';
import { HeldMark } from '../figure/HeldMark';
import { valueWithUnit } from '../figure/measureUnit';
import { PeriodMark } from '../place/PeriodMark';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { usePlace } from '../place/place';
import styles from './metrics.module.css';

interface Props {
  metric: Metric;
  orgUnit: string;
  /** Undefined until the indicators are there. */
  definition: Indicator | undefined;
  shown: boolean;
}

/** One indicator: its name chooses the series beside the table, its value opens where it comes from. */
export function MetricRow({ metric, orgUnit, definition, shown }: Props) {
  const { say, language } = useLanguage();
  const { period, set } = usePlace();
  const { indicator, yearBefore, periodState } = metric;
  const decimals = definition?.decimals ?? 2;
  const held = heldFor(metric);
  const covers = definition && covered(metric.coverage, definition);
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
          <Name of={metric.names} />
        </button>
      </th>
      <td className="num">
        <Figure ofSubject state={metric.state} periodState={periodState} demo={metric.demo} explain={explain}>
          {metric.value === null
            ? ''
            : valueWithUnit(metric.value, metric.measureUnit, decimals, language, say)}
        </Figure>
      </td>
      <td className="num">
        {yearBefore?.change !== undefined && (
          <Change
            value={yearBefore.change}
            explain={explain}
            decimals={decimals}
            direction={metric.direction}
            measureUnit={metric.measureUnit}
            obstacle={yearBefore.obstacle}
          />
        )}
      </td>
      <td className={styles.covers}>
        {covers !== undefined && saysSomething(covers, held !== undefined) && (
          <Figure explain={explain}>
            <CoverageWords of={covers} />
          </Figure>
        )}{' '}
        <HeldMark held={held} />
        {metric.state === 'VALUE' && <PeriodMark state={periodState} />}
      </td>
    </tr>
  );
}

/** Nothing is said to be complete of which parts are not held. */
function saysSomething(covers: Covered, heldInPart: boolean): boolean {
  return covers.units.expected > 0 && (isPartial(covers) || !heldInPart);
}
