import type { Indicator, SeriesEntry } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../figure/format';
import { useLanguage } from '../messages/language';
import { periodInShort } from '../place/words';
import styles from './chart.module.css';

interface Props {
  indicator: Indicator;
  entries: SeriesEntry[];
  nameOf: (orgUnit: string) => string;
  periods: string[];
}

/** The numbers of a chart of many units: a row each, a column for each period. */
export function UnitsTable({ indicator, entries, nameOf, periods }: Props) {
  const { say, name, language } = useLanguage();
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('series.view.table')}>
      <table className={styles.table}>
        <caption className="sr-only">{name(indicator.names)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('ranking.unit')}</th>
            {periods.map((period) => (
              <th key={period} scope="col" className="num">
                {periodInShort(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ orgUnit, breakdown, values, states }) => (
            <tr key={orgUnit}>
              <th scope="row">{nameOf(orgUnit)}</th>
              {periods.map((period, i) => (
                <td key={period} className="num">
                  <Figure
                    state={states[period]}
                    explain={{ kind: 'indicator', indicator: indicator.code, orgUnit, period, breakdown }}
                  >
                    {formatNumber(values[i] ?? 0, language, indicator.decimals)}
                  </Figure>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
