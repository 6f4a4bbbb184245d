import type { FigureLineage } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { periodInWords } from '../place/words';
import { Table } from '../layout/Table';
import styles from './explain.module.css';

/** What a figure was made of, one step down; each number opens in turn. */
export function PartsTable({ figure, decimals }: { figure: FigureLineage; decimals: number }) {
  const { say, language } = useLanguage();
  return (
    <Table className={styles.table} caption={say('explain.parts', { count: figure.parts.length })} titled>
      <thead>
        <tr>
          <th scope="col">{say('ranking.unit')}</th>
          <th scope="col">{say('place.period')}</th>
          <th scope="col" className="num">
            {say('series.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figure.parts.map((part) => (
          <tr key={part.orgUnit + part.period + part.breakdown}>
            <th scope="row">
              <Name of={part.names} />
              {part.breakdown !== '' && <span className={styles.small}> {part.breakdown}</span>}
              {part.share !== undefined && (
                <span className={styles.small}>
                  {' '}
                  {say('unit.share', { share: formatNumber(100 * part.share, language, 1) })}
                </span>
              )}
            </th>
            <td>{periodInWords(part.period, say)}</td>
            <td className="num">
              <Figure
                ofSubject
                state={part.state}
                demo={part.demo}
                explain={{
                  kind: 'indicator',
                  indicator: figure.indicator,
                  orgUnit: part.orgUnit,
                  period: part.period,
                  breakdown: part.breakdown,
                }}
              >
                {part.value !== null && formatNumber(part.value, language, decimals)}
              </Figure>
              {part.unusedBecause !== undefined && (
                <span className={styles.small}> {say(`unused.${part.unusedBecause}`)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
