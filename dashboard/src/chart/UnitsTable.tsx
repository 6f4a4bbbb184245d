import type { Indicator, Series, SeriesEntry } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { PeriodMark } from '../place/PeriodMark';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { periodInShort } from '../place/words';
import styles from './chart.module.css';
import { isGenerated, type PointMark, pointMark } from './pointMark';
import { Table } from '../layout/Table';

interface Props {
  indicator: Indicator;
  entries: SeriesEntry[];
  nameOf: (orgUnit: string) => string;
  periods: string[];
  periodStates: Series['periodStates'];
}

/** The numbers of a chart of many units: a row each, a column for each period. */
export function UnitsTable({ indicator, entries, nameOf, periods, periodStates }: Props) {
  const { say, language } = useLanguage();
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('series.view.table')}>
      <Table className={styles.table} caption={<Name of={indicator.names} />}>
        <thead>
          <tr>
            <th scope="col">{say('ranking.unit')}</th>
            {periods.map((period) => (
              <th key={period} scope="col" className="num">
                {periodInShort(period)} <PeriodMark state={periodStates?.[period]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const { orgUnit, breakdown, values, states } = entry;
            return (
              <tr key={orgUnit}>
                <th scope="row">
                  <Written>{nameOf(orgUnit)}</Written>
                </th>
                {periods.map((period, i) => (
                  <td key={period} className="num">
                    <Figure
                      ofSubject
                      state={states[period]}
                      demo={isGenerated(entry, period)}
                      explain={{ kind: 'indicator', indicator: indicator.code, orgUnit, period, breakdown }}
                    >
                      {formatNumber(values[i] ?? 0, language, indicator.decimals)}
                    </Figure>
                    <PartSign mark={pointMark(entry, period, undefined, indicator, say)} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}

/** Where there is no room for what a figure covers: a sign with the words behind it. */
function PartSign({ mark }: { mark: PointMark | undefined }) {
  const { say } = useLanguage();
  if (mark === undefined || mark.kind === 'whole') return null;
  const { words } = mark;
  const said = words.length === 0 ? say('covered.partly') : words.join(' · ');
  return (
    <span data-plain className={styles.part} title={said}>
      <span aria-hidden="true">◐</span>
      <span className="sr-only"> ({said})</span>
    </span>
  );
}
