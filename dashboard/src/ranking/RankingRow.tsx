import type { CSSProperties, Ref } from 'react';
import { Link } from 'react-router';
import type { IndexSet } from '../api/shapes';
import type { ItemSubject, RankSubject } from '../figure/subject';
import { RankMovement } from '../figure/Change';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { StateMark } from '../figure/StateMark';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { yearBefore } from '../place/period';
import { useAddress } from '../place/place';
import { type Row, shareOf, type Span } from './rows';
import styles from './ranking.module.css';

/** How much of the colour the fullest cell takes: more would leave the number on it too little contrast. */
const HEAT_PERCENT = 44;

interface Props {
  ref: Ref<HTMLTableRowElement>;
  row: Row;
  /** The unit that it belongs to, where many have one name. */
  within: string | undefined;
  /** Whether it is the unit that is looked at. */
  own: boolean;
  position: number;
  /** Where this unit stands. */
  rank: RankSubject;
  /** What the units are in order of. */
  score: ItemSubject;
  mainIndices: IndexSet['mainIndices'];
  /** From where to where each of their columns reaches. */
  spans: Map<string, Span | undefined>;
}

export function RankingRow({ ref, row, within, own, position, rank, score, mainIndices, spans }: Props) {
  const { say, language } = useLanguage();
  const address = useAddress();
  const heat = mainIndices.length > 0;
  return (
    <tr
      ref={ref}
      data-index={position - 2}
      data-own={own}
      aria-rowindex={position}
      aria-current={own || undefined}
    >
      <td className="num">
        <Figure
          state={row.state}
          explain={rank}
          after={
            row.shared && (
              <span title={say('ranking.shared')}>
                =<span className="sr-only"> {say('ranking.shared')}</span>
              </span>
            )
          }
        >
          {row.rank}
        </Figure>
      </td>
      <th scope="row">
        <Link to={address(`/units/${row.orgUnit}`)}>
          <Name of={row.names} />
        </Link>
        {within !== undefined && (
          <span data-plain className={styles.within}>
            <Written>{within}</Written>
          </span>
        )}
        {own && <span className="sr-only"> ({say('ranking.own')})</span>}
      </th>
      <td className="num">
        <Figure
          ofSubject
          state={row.scored === undefined ? row.state : 'VALUE'}
          demo={row.demo}
          explain={score}
        >
          {formatNumber(row.scored?.points ?? row.value ?? 0, language, row.scored === undefined ? 4 : 2)}
        </Figure>
      </td>
      {heat ? (
        mainIndices.map((index) => {
          const cell = row.heat.get(index.code);
          const span = spans.get(index.code);
          const share = cell?.reached === undefined || span === undefined ? 0 : shareOf(cell.reached, span);
          return (
            <td
              key={index.code}
              className={styles.heat}
              data-none={cell?.reached === undefined}
              style={{ '--reached': `${Math.round(HEAT_PERCENT * share)}%` } as CSSProperties}
            >
              <Figure
                ofSubject
                state={cell?.reached === undefined ? 'NO_DATA' : 'VALUE'}
                explain={{ ...score, item: index.code }}
              >
                {formatNumber(cell?.points ?? 0, language, 1)}
              </Figure>
            </td>
          );
        })
      ) : (
        <>
          <td className="num">
            {row.value !== undefined && (
              <Figure explain={score}>{formatNumber(row.value, language, 4)}</Figure>
            )}
          </td>
          <td className="num">
            {row.before === undefined ? (
              <StateMark state="NO_DATA" />
            ) : (
              <Figure explain={{ ...score, period: yearBefore(score.period) }}>
                {formatNumber(row.before, language, 4)}
              </Figure>
            )}
          </td>
          <td className="num">
            {row.rank !== undefined && !row.shared && (
              <RankMovement
                short
                explain={rank}
                places={row.movement?.places}
                incomparable={row.movement?.reason}
              />
            )}
          </td>
          <td className="num">
            {row.scored !== undefined && (
              <Figure explain={score}>
                {say('ranking.scored.of', {
                  scored: formatNumber(row.scored.scoredMaximum, language, 2),
                  applicable: formatNumber(row.scored.applicableMaximum, language, 2),
                  share: formatNumber(100 * (row.scored.share ?? 0), language, 1),
                })}
              </Figure>
            )}
          </td>
        </>
      )}
    </tr>
  );
}
