import type { RankedUnit } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import styles from './explain.module.css';
import { neighboursOf } from './neighbours';
import type { RankSubject } from '../figure/subject';
import { Table } from '../layout/Table';

interface Props {
  ranked: RankedUnit[];
  subject: RankSubject;
  shown: (value: number) => string;
}

/** Those above and below, each with the value that puts it there. */
export function RankNeighbours({ ranked, subject, shown }: Props) {
  const { say, language } = useLanguage();
  const around = neighboursOf(ranked, subject.of.orgUnit);
  if (around.length === 0) return null;
  const isAmong = around.some((unit) => unit.orgUnit === subject.of.orgUnit);
  return (
    <Table
      className={`${styles.table} ${styles.ranked}`}
      caption={say(isAmong ? 'explain.rank.neighbours' : 'explain.rank.first')}
      titled
    >
      <thead>
        <tr>
          <th scope="col" className="num">
            {say('ranking.rank')}
          </th>
          <th scope="col">{say('ranking.unit')}</th>
          <th scope="col" className="num">
            {say('series.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {around.map((unit) => {
          const of = { ...subject.of, orgUnit: unit.orgUnit };
          return (
            <tr key={unit.orgUnit} aria-current={unit.orgUnit === subject.of.orgUnit || undefined}>
              <td className="num">
                <Figure explain={{ ...subject, of }}>{formatNumber(unit.rank, language)}</Figure>
              </td>
              <th scope="row">
                <Name of={unit.names} />
              </th>
              <td className="num">
                <Figure ofSubject explain={of} demo={unit.demo}>
                  {shown(unit.value)}
                </Figure>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
