import type { FigureLineage, Pillar } from '../api/shapes';
import { useLanguage } from '../messages/language';
import styles from './explain.module.css';
import { ObservationRow } from './ObservationRow';
import { Table } from '../layout/Table';

interface Props {
  figure: FigureLineage;
  pillar: Pillar | undefined;
}

/** What was stated, by whom, in which revision. */
export function ObservationsTable({ figure, pillar }: Props) {
  const { say } = useLanguage();
  return (
    <Table
      className={styles.table}
      caption={say('explain.observations', { count: figure.observationsTotal })}
      titled
    >
      <thead>
        <tr>
          <th scope="col">{say('ranking.unit')}</th>
          <th scope="col" className="num">
            {say('explain.stated')}
          </th>
          <th scope="col">{say('explain.source')}</th>
          <th scope="col" className="num">
            {say('explain.revision')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figure.observations.map((observation) => (
          <ObservationRow
            key={observation.link}
            indicator={figure.indicator}
            observation={observation}
            pillar={pillar}
            alone={figure.observationsTotal === 1}
          />
        ))}
      </tbody>
    </Table>
  );
}
