import type { Indicator, Metric } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { MetricRow } from './MetricRow';
import { Table } from '../layout/Table';
import { PILLARS } from '../place/paths';
import { usePlace } from '../place/place';
import { periodInWords } from '../place/words';
import styles from './metrics.module.css';

interface Props {
  metrics: Metric[];
  orgUnit: string;
  definitions: Indicator[];
  shown: string | undefined;
}

/** Indicators of one unit and period by pillar. */
export function MetricsTable({ metrics, orgUnit, definitions, shown }: Props) {
  const { say } = useLanguage();
  const { period } = usePlace();
  const byCode = new Map(definitions.map((definition) => [definition.code, definition]));
  const byPillar = PILLARS.map((pillar) => ({
    pillar,
    of: metrics.filter((metric) => metric.pillar === pillar),
  })).filter(({ of }) => of.length > 0);
  return (
    <Table className={styles.table} caption={say('unit.metrics', { period: periodInWords(period, say) })}>
      <thead>
        <tr>
          <th scope="col">{say('unit.indicator')}</th>
          <th scope="col" className="num">
            {say('series.value')}
          </th>
          <th scope="col" className="num">
            {say('unit.change')}
          </th>
          <th scope="col">{say('unit.coverage')}</th>
        </tr>
      </thead>
      {byPillar.map(({ pillar, of }) => (
        <tbody key={pillar} data-pillar={pillar}>
          <tr>
            <th scope="colgroup" colSpan={4} className={styles.pillar}>
              {say(`pillar.${pillar}`)}
            </th>
          </tr>
          {of.map((metric) => (
            <MetricRow
              key={metric.indicator}
              metric={metric}
              orgUnit={orgUnit}
              definition={byCode.get(metric.indicator)}
              shown={metric.indicator === shown}
            />
          ))}
        </tbody>
      ))}
    </Table>
  );
}
