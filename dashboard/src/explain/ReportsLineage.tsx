import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { indicatorsQuery, orgUnitQuery } from '../api/queries';
import { formsOf, ofForm } from '../figure/byForm';
import { DemoMark } from '../figure/DemoMark';
import { Figure } from '../figure/Figure';
import { onTimeIndicators, returnsByUnit } from '../figure/reports';
import type { ReportsSubject } from '../figure/subject';
import { useReports } from '../figure/useReports';
import { Empty, Loaded } from '../layout/Loaded';
import { Table } from '../layout/Table';
import { formatNumber } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { formPath } from '../place/paths';
import { useAddress } from '../place/place';
import styles from './explain.module.css';
import { Where } from './Where';

interface Props {
  subject: ReportsSubject;
  boundaries: string | undefined;
}

/** The returns of a unit, and of what is part of it, form by form. */
export function ReportsLineage({ subject, boundaries }: Props) {
  const { say, language } = useLanguage();
  const { orgUnit, period } = subject;
  const address = useAddress();
  const unit = useQuery(orgUnitQuery(orgUnit, boundaries));
  const indicators = useQuery(indicatorsQuery());
  const reports = useReports({ orgUnit }, period, boundaries);
  const forms = onTimeIndicators(indicators.data?.items ?? []).flatMap((indicator) =>
    formsOf(indicator).map((form) => ({ indicator, form })),
  );
  const whole = (number: number) => formatNumber(number, language);
  return (
    <>
      <Where
        orgUnit={orgUnit}
        names={unit.data?.names}
        resolvedFrom={undefined}
        boundaries={boundaries}
        period={period}
      />
      <Loaded query={reports} rows={6}>
        {(answer) => {
          const all = [...returnsByUnit(answer).values()][0];
          return (
            <section className={styles.figure}>
              <h3>{say('unit.late')}</h3>
              {all === undefined ? (
                <Empty>{say('explain.reports.none')}</Empty>
              ) : (
                <p className={styles.value}>
                  {whole(all.late)} / {whole(all.due)}
                  <DemoMark demo={all.demo} />
                </p>
              )}
              <dl className={styles.facts}>
                <div>
                  <dt>{say('explain.how')}</dt>
                  <dd>{say('explain.reports.how')}</dd>
                </div>
              </dl>
              {all !== undefined && (
                <Table className={styles.table} caption={say('explain.reports.forms')} titled>
                  <thead>
                    <tr>
                      <th scope="col">{say('explain.reports.form')}</th>
                      <th scope="col" className="num">
                        {say('explain.reports.inTime')}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {forms.map(({ indicator, form }) => {
                      const breakdown = ofForm(form.code);
                      const found = answer.series.find(
                        (entry) => entry.indicator === indicator.code && entry.breakdown === breakdown,
                      );
                      const due = found?.denominators?.[0] ?? 0;
                      if (due === 0) return null;
                      return (
                        <tr key={indicator.code + form.code}>
                          <th scope="row">
                            <Link to={address(formPath(indicator.pillar, form.code))}>
                              <Name of={form.names} otherwise={form.code} />
                            </Link>
                          </th>
                          <td className="num">
                            <Figure
                              demo={found?.demo}
                              explain={{
                                kind: 'indicator',
                                indicator: indicator.code,
                                orgUnit,
                                period,
                                breakdown,
                              }}
                            >
                              {whole(found?.numerators?.[0] ?? 0)} / {whole(due)}
                            </Figure>
                          </td>
                        </tr>
                      );
                    })}
                  </tbody>
                </Table>
              )}
            </section>
          );
        }}
      </Loaded>
    </>
  );
}
