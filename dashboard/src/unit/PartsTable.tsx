import { Link } from 'react-router';
import type { OrgUnitItem, OrgUnitKind } from '../api/shapes';
import { RankMovement } from '../figure/Change';
import { Figure } from '../figure/Figure';
import { INDEX_SET } from '../figure/indexSet';
import { StateMark } from '../figure/StateMark';
import { type Returns, returnsByUnit } from '../figure/reports';
import type { ItemSubject, RankSubject } from '../figure/subject';
import { useReports } from '../figure/useReports';
import { Table } from '../layout/Table';
import { formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { useAddress, usePlace } from '../place/place';
import type { Row } from '../ranking/rows';
import styles from './unit.module.css';

interface Props {
  parts: { part: OrgUnitItem; row: Row }[];
  level: OrgUnitKind;
  parent: string;
}

/** The parts of a unit side by side: score, place and how the place changed, how much of the points could be scored, late returns. */
export function PartsTable({ parts, level, parent }: Props) {
  const { say } = useLanguage();
  const { period, boundaries } = usePlace();
  const reports = useReports({ level, parent }, period, boundaries);
  const returns = returnsByUnit(reports.data ?? { series: [] });
  return (
    <div className={styles.partsTable} tabIndex={0} role="group" aria-label={say('unit.parts')}>
      <Table caption={say('unit.parts')}>
        <thead>
          <tr>
            <th scope="col">{say('ranking.unit')}</th>
            <th scope="col" className="num">
              {say('ranking.points')}
            </th>
            <th scope="col" className="num">
              {say('ranking.rank')}
            </th>
            <th scope="col" className="num">
              {say('ranking.movement')}
            </th>
            <th scope="col" className="num">
              {say('ranking.scored')}
            </th>
            <th scope="col" className="num">
              {say('unit.late')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, row }) => (
            <PartRow
              key={part.id}
              part={part}
              row={row}
              returns={returns.get(part.id)}
              level={level}
              parent={parent}
            />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

interface RowProps {
  part: OrgUnitItem;
  row: Row;
  returns: Returns | undefined;
  level: OrgUnitKind;
  parent: string;
}

function PartRow({ part, row, returns, level, parent }: RowProps) {
  const { language } = useLanguage();
  const { period } = usePlace();
  const address = useAddress();
  const score: ItemSubject = { kind: 'item', indexSet: INDEX_SET, item: 'total', orgUnit: part.id, period };
  const rank: RankSubject = { kind: 'rank', of: score, level, parent };
  const { scored } = row;
  return (
    <tr>
      <th scope="row">
        <Link to={address(`/units/${part.id}`)}>
          <Name of={part.names} />
        </Link>
      </th>
      <td className="num">
        <Figure state={scored === undefined ? row.state : 'VALUE'} demo={row.demo} explain={score}>
          {formatNumber(scored?.points ?? row.value ?? 0, language, 2)}
        </Figure>
      </td>
      <td className="num">
        <Figure state={row.state} explain={rank}>
          {row.rank}
        </Figure>
      </td>
      <td className="num">
        {row.rank === undefined ? (
          <StateMark state="NO_DATA" />
        ) : (
          <RankMovement
            short
            explain={rank}
            places={row.movement?.places}
            incomparable={row.movement?.reason}
          />
        )}
      </td>
      <td className="num">
        {scored?.share !== undefined && (
          <Figure explain={score}>{formatNumber(100 * scored.share, language, 1)} %</Figure>
        )}
      </td>
      <td className="num">
        {returns !== undefined && (
          <Figure demo={returns.demo} explain={{ kind: 'reports', orgUnit: part.id, period }}>
            {formatNumber(returns.late, language)} / {formatNumber(returns.due, language)}
          </Figure>
        )}
      </td>
    </tr>
  );
}
