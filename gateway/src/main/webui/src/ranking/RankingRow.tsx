import type { CSSProperties, Ref } from 'react';
import { Link } from 'react-router';
import type { IndexSet } from '../api/shapes';
import { RankMovement } from '../figure/Change';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../figure/format';
import { StateMark } from '../figure/StateMark';
import { useLanguage } from '../messages/language';
import { yearBefore } from '../place/period';
import { useAddress, usePlace } from '../place/place';
import type { Row } from './rows';
import styles from './ranking.module.css';

/** How much of the colour the fullest cell takes: more would leave the number on it too little contrast. */
const HEAT_PERCENT = 55;

interface Props {
  ref: Ref<HTMLTableRowElement>;
  row: Row;
  position: number;
  indexSet: string;
  item: string;
  mainIndices: IndexSet['mainIndices'];
}

export function RankingRow({ ref, row, position, indexSet, item, mainIndices }: Props) {
  const { say, name, language } = useLanguage();
  const { period } = usePlace();
  const address = useAddress();
  const heat = mainIndices.length > 0;
  return (
    <tr ref={ref} data-index={position - 2} aria-rowindex={position}>
      <td className="num">
        {row.rank ?? <StateMark state="NO_DATA" />}
        {row.shared && (
          <span title={say('ranking.shared')}>
            =<span className="sr-only"> {say('ranking.shared')}</span>
          </span>
        )}
      </td>
      <th scope="row">
        <Link to={address(`/units/${row.orgUnit}`)}>{name(row.names)}</Link>
      </th>
      <td className="num">
        <Figure
          state={row.state}
          demo={row.demo}
          explain={{ kind: 'item', indexSet, item, orgUnit: row.orgUnit, period }}
        >
          {formatNumber(row.points ?? row.value ?? 0, language, row.points === undefined ? 4 : 2)}
        </Figure>
      </td>
      {heat ? (
        mainIndices.map((index) => {
          const cell = row.heat.get(index.code);
          return (
            <td
              key={index.code}
              className={styles.heat}
              data-none={cell?.reached === undefined}
              style={{ '--reached': `${Math.round(HEAT_PERCENT * (cell?.reached ?? 0))}%` } as CSSProperties}
            >
              <Figure
                state={cell?.reached === undefined ? 'NO_DATA' : 'VALUE'}
                explain={{ kind: 'item', indexSet, item: index.code, orgUnit: row.orgUnit, period }}
              >
                {formatNumber(cell?.points ?? 0, language, 1)}
              </Figure>
            </td>
          );
        })
      ) : (
        <>
          <td className="num">{row.value !== undefined && formatNumber(row.value, language, 4)}</td>
          <td className="num">
            {row.before === undefined ? (
              <StateMark state="NO_DATA" />
            ) : (
              <Figure
                explain={{ kind: 'item', indexSet, item, orgUnit: row.orgUnit, period: yearBefore(period) }}
              >
                {formatNumber(row.before, language, 4)}
              </Figure>
            )}
          </td>
          <td className="num">{row.rank !== undefined && <RankMovement short places={row.movement} />}</td>
          <td className="num">
            {row.scoredMaximum !== undefined && formatNumber(row.scoredMaximum, language)}
          </td>
        </>
      )}
    </tr>
  );
}
