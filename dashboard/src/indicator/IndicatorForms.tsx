import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { seriesQuery } from '../api/queries';
import type { Indicator, OrgUnitDetails } from '../api/shapes';
import { formsOf, ofForm } from '../figure/byForm';
import { Figure } from '../figure/Figure';
import { formatNumber } from '../messages/format';
import { unitSuffix } from '../figure/measureUnit';
import { formPath } from '../place/paths';
import { Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { useLanguage } from '../messages/language';
import { useAddress, usePlace } from '../place/place';
import styles from './indicator.module.css';

/** The figures of an indicator that is told for each form apart. */
export function IndicatorForms({ indicator, unit }: { indicator: Indicator; unit: OrgUnitDetails }) {
  const { say, language } = useLanguage();
  const { period, boundaries } = usePlace();
  const address = useAddress();
  const forms = formsOf(indicator);
  const breakdown = forms.map(({ code }) => ofForm(code)).join(',');
  const figures = useQuery(
    seriesQuery({ indicator: indicator.code, orgUnit: unit.id, period, boundaries, breakdown }),
  );
  return (
    <Panel
      title={<Sentence message="indicator.forms" values={{ unit: <Name of={unit.names} /> }} />}
      hint={say('indicator.forms.hint')}
    >
      <Loaded query={figures} rows={forms.length}>
        {({ series, periodStates }) => (
          <ul className={styles.forms}>
            {forms.map((form) => {
              const found = series.find((entry) => entry.breakdown === ofForm(form.code));
              const value = found?.values[0];
              return (
                <li key={form.code}>
                  <Link to={address(formPath(indicator.pillar, form.code))}>
                    <Name of={form.names} otherwise={form.code} />
                  </Link>
                  <span>
                    <Figure
                      ofSubject
                      state={found === undefined ? 'NO_DATA' : found.states[period]}
                      periodState={periodStates?.[period]}
                      demo={found?.demo}
                      explain={{
                        kind: 'indicator',
                        indicator: indicator.code,
                        orgUnit: unit.id,
                        period,
                        breakdown: ofForm(form.code),
                      }}
                    >
                      {formatNumber(value ?? 0, language, indicator.decimals) +
                        unitSuffix(indicator.measureUnit, say, value ?? undefined)}
                    </Figure>
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
