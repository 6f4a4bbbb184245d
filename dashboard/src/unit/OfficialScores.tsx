import { useQuery } from '@tanstack/react-query';
import { differencesQuery } from '../api/differences';
import type { OrgUnitDetails, ScoreDifference, ScoreDifferences } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import { Panel } from '../layout/Panel';
import { Table } from '../layout/Table';
import { formatChange, formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { usePlace } from '../place/place';
import { rowsOf, whyInWords } from './differences';
import styles from './unit.module.css';

const SERVICE_QUALITY = 'service-766';

/** Computed points of service quality beside the official ones, metric by metric; nothing where none were published. */
export function OfficialScores({ unit }: { unit: OrgUnitDetails }) {
  const { say, name } = useLanguage();
  const { period, boundaries } = usePlace();
  const { data } = useQuery(
    differencesQuery({ indexSet: SERVICE_QUALITY, orgUnit: unit.id, period, boundaries }),
  );
  if (data?.published !== true) return null;
  const rows = rowsOf(data);
  const madeUp = [...rows, ...data.others].some((row) => row.published?.demo === true);
  const nameOf = (code: string) => {
    const item = data.items.find((row) => row.code === code);
    return item === undefined ? code : name(item.names);
  };
  return (
    <Panel title={say('official.title')} hint={say('official.hint')} aside={<DemoMark demo={data.demo} />}>
      {madeUp && <p className={styles.madeUp}>{say('official.demo')}</p>}
      <div className={styles.partsTable} tabIndex={0} role="group" aria-label={say('official.title')}>
        <Table caption={say('official.title')}>
          <thead>
            <tr>
              <th scope="col">{say('official.item')}</th>
              <th scope="col" className="num">
                {say('official.computed')}
              </th>
              <th scope="col" className="num">
                {say('official.published')}
              </th>
              <th scope="col" className="num">
                {say('official.difference')}
              </th>
              <th scope="col">{say('official.why')}</th>
            </tr>
          </thead>
          <tbody>
            {[...rows, ...data.others].map((row) => (
              <Row key={row.code} row={row} of={data} nameOf={nameOf} />
            ))}
          </tbody>
        </Table>
      </div>
    </Panel>
  );
}

interface RowProps {
  row: ScoreDifference;
  of: ScoreDifferences;
  nameOf: (item: string) => string;
}

function Row({ row, of, nameOf }: RowProps) {
  const { say, language } = useLanguage();
  const { orgUnit, period } = of;
  const { published } = row;
  const item = { kind: 'item', indexSet: of.indexSet, item: row.code, orgUnit, period } as const;
  const isOther = of.others.includes(row);
  const number = (value: number) => formatNumber(value, language, 2);
  return (
    <tr data-part={row.partOf !== undefined}>
      <th scope="row" className={styles.item}>
        <Name of={row.names} />
      </th>
      <td className="num">
        {!isOther && (
          <Figure
            state={row.points === null ? 'NO_DATA' : 'VALUE'}
            explain={item}
            after={
              row.maximum !== undefined && (
                <span className={styles.scoreMaximum}> / {number(row.maximum)}</span>
              )
            }
          >
            {row.points === null ? '' : number(row.points)}
          </Figure>
        )}
      </td>
      <td className="num">
        {published !== undefined && (
          <Figure
            demo={published.demo}
            explain={{
              kind: 'indicator',
              indicator: published.indicator,
              orgUnit,
              period,
              breakdown: published.breakdown,
            }}
            after={<span className={styles.scoreMaximum}> / {number(published.maximum)}</span>}
          >
            {number(published.points)}
          </Figure>
        )}
      </td>
      <td className="num">
        {row.difference !== undefined && (
          <Figure explain={item}>{formatChange(row.difference, language, 2)}</Figure>
        )}
      </td>
      <td>{isOther ? say('official.others') : whyInWords(row, nameOf, say).join('. ')}</td>
    </tr>
  );
}
