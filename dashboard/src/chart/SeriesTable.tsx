import type { Indicator, Series, SeriesEntry } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { formatDate, formatExact, formatNumber } from '../messages/format';
import { unitInWords } from '../figure/measureUnit';
import { PeriodMark } from '../place/PeriodMark';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { periodInWords } from '../place/words';
import type { Break } from './breaks';
import styles from './chart.module.css';
import { PointCoverage } from './PointCoverage';
import { isGenerated } from './pointMark';
import { sourceInWords } from './source';
import { Table } from '../layout/Table';

interface Props {
  indicator: Indicator;
  entry: SeriesEntry;
  periods: string[];
  periodStates: Series['periodStates'];
  breaks: Break[];
}

/** The numbers of a chart, newest first, with what each was made from. */
export function SeriesTable({ indicator, entry, periods, periodStates, breaks }: Props) {
  const { say, language } = useLanguage();
  const explain = (period: string) => ({
    kind: 'indicator' as const,
    indicator: entry.indicator,
    orgUnit: entry.orgUnit,
    period,
    breakdown: entry.breakdown,
  });
  const operand = (value: number | null | undefined, period: string) =>
    value !== null &&
    value !== undefined && <Figure explain={explain(period)}>{formatExact(value, language)}</Figure>;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('series.view.table')}>
      <Table className={styles.table} caption={<Name of={indicator.names} />}>
        <thead>
          <tr>
            <th scope="col">{say('place.period')}</th>
            <th scope="col" className="num">
              {say('series.value')} ({unitInWords(indicator.measureUnit, say)})
            </th>
            {indicator.ratio && (
              <>
                <th scope="col" className="num">
                  {say('series.numerator')}
                </th>
                <th scope="col" className="num">
                  {say('series.denominator')}
                </th>
              </>
            )}
            <th scope="col">{say('explain.coverage')}</th>
            <th scope="col">{say('series.origin')}</th>
          </tr>
        </thead>
        <tbody>
          {periods
            .map((period, i) => ({ period, i, state: entry.states[period] ?? ('VALUE' as const) }))
            .reverse()
            .map(({ period, i, state }) => (
              <tr key={period}>
                <th scope="row">
                  {periodInWords(period, say)} <PeriodMark state={periodStates?.[period]} />
                  {breaks
                    .filter((found) => found.period === period)
                    .map((found) => (
                      <span key={found.date} className={styles.breakMark}>
                        {say('series.break', { date: formatDate(found.date) })}
                      </span>
                    ))}
                </th>
                <td className="num">
                  <Figure
                    ofSubject
                    state={state}
                    periodState={periodStates?.[period]}
                    demo={isGenerated(entry, period)}
                    explain={explain(period)}
                  >
                    {formatNumber(entry.values[i] ?? 0, language, indicator.decimals)}
                  </Figure>
                </td>
                {indicator.ratio && (
                  <>
                    <td className="num">{operand(entry.numerators?.[i], period)}</td>
                    <td className="num">{operand(entry.denominators?.[i], period)}</td>
                  </>
                )}
                <td>
                  <PointCoverage indicator={indicator} entry={entry} period={period} />
                </td>
                <td data-plain>
                  <Written>{sourceInWords(entry, i, say)}</Written>
                </td>
              </tr>
            ))}
        </tbody>
      </Table>
    </div>
  );
}
