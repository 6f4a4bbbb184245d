import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { indicatorsQuery, metricsQuery } from '../api/queries';
import type { MadeOf, Metric, OrgUnitDetails } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { StateLegend } from '../figure/StateMark';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { Table } from '../layout/Table';
import { formatNumber } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { PILLARS } from '../place/paths';
import { useAddress, usePlace } from '../place/place';
import { periodInWords } from '../place/words';
import { beside } from './beside';
import { MadeOfFigure } from './MadeOfFigure';
import { withTotal } from './metrics';
import styles from './madeof.module.css';

interface Props {
  unit: OrgUnitDetails;
  madeOf: MadeOf[];
}

/** What those that became a unit show, side by side, and what the gateway makes of them together. */
export function MadeOfMetrics({ unit, madeOf }: Props) {
  const { say, name, language } = useLanguage();
  const { period, boundaries } = usePlace();
  const address = useAddress();
  const question = { period, boundaries };
  const together = useQuery(metricsQuery({ orgUnit: unit.id, ...question }));
  const each = useQueries({ queries: madeOf.map(({ id }) => metricsQuery({ orgUnit: id, ...question })) });
  const { data } = useQuery(indicatorsQuery());
  const definitions = data?.items ?? [];
  const decimals = (metric: Metric) => definitions.find(({ code }) => code === metric.indicator)?.decimals;
  return (
    <Panel
      title={say('unit.before', { period: periodInWords(period, say).toLowerCase() })}
      hint={say('unit.before.hint')}
      aside={<DemoMark demo={together.data?.demo} />}
    >
      <Loaded query={together} rows={12}>
        {(answer) => {
          const rows = beside(
            withTotal(answer.metrics, definitions),
            each.map((of) => of.data?.metrics),
          );
          if (rows.length === 0) return <Empty>{say('unit.metrics.none')}</Empty>;
          return (
            <div
              className={styles.scroll}
              role="region"
              aria-label={say('unit.before.together')}
              tabIndex={0}
            >
              <Table
                className={styles.table}
                caption={say('unit.before', { period: periodInWords(period, say).toLowerCase() })}
              >
                <thead>
                  <tr>
                    <th scope="col">{say('unit.indicator')}</th>
                    {madeOf.map(({ id, names, share }) => (
                      <th key={id} scope="col" className="num">
                        <Link to={address(`/units/${id}`)}>
                          <Name of={names} />
                        </Link>
                        {share !== 1 && (
                          <small data-plain>
                            {say('unit.share', { share: formatNumber(100 * share, language, 1) })}
                          </small>
                        )}
                      </th>
                    ))}
                    <th scope="col" className="num">
                      {say('unit.before.together')}
                    </th>
                  </tr>
                </thead>
                {PILLARS.map((pillar) => ({
                  pillar,
                  of: rows.filter((row) => row.together.pillar === pillar),
                }))
                  .filter(({ of }) => of.length > 0)
                  .map(({ pillar, of }) => (
                    <tbody key={pillar} data-pillar={pillar}>
                      <tr>
                        <th scope="colgroup" colSpan={madeOf.length + 2} className={styles.pillar}>
                          {say(`pillar.${pillar}`)}
                        </th>
                      </tr>
                      {of.map((row) => (
                        <tr key={row.together.indicator}>
                          <th scope="row">
                            <Name of={row.together.names} />
                          </th>
                          {madeOf.map(({ id, names }, i) => (
                            <td key={id} className="num" data-of={name(names)}>
                              <MadeOfFigure
                                metric={row.each[i]}
                                orgUnit={id}
                                period={period}
                                decimals={decimals(row.together)}
                              />
                            </td>
                          ))}
                          <td className="num" data-of={say('unit.before.together')}>
                            <MadeOfFigure
                              metric={row.together}
                              orgUnit={unit.id}
                              period={period}
                              decimals={decimals(row.together)}
                            />
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  ))}
              </Table>
            </div>
          );
        }}
      </Loaded>
      <StateLegend />
    </Panel>
  );
}
