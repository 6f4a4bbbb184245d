import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { formQuery, homeQuery } from '../api/queries';
import type { Form, Pillar } from '../api/shapes';
import { today } from '../messages/format';
import { Loaded } from '../layout/Loaded';
import { Component as NotFound } from '../search/NotFoundPage';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { FormFigures } from './FormFigures';
import { FormStatus } from './FormStatus';
import { FormPlace } from './FormPlace';
import { FormUnits } from './FormUnits';
import { PeriodState } from './PeriodState';
import { PillarName } from '../record/PillarName';
import styles from '../record/record.module.css';
import { isPillar } from '../place/paths';
import { periodOfForm } from '../record/periods';

/** A form in a period: who returned it, and what. */
export function Component() {
  const { pillar, form = '' } = useParams();
  return isPillar(pillar) ? <FormInPeriod pillar={pillar} code={form} /> : <NotFound />;
}

function FormInPeriod({ pillar, code }: { pillar: Pillar; code: string }) {
  const { name } = useLanguage();
  const path = { pillar, form: code };
  const [params] = useSearchParams();
  const present = useQuery(formQuery(path));
  const period = present.data && periodOfForm(present.data, params.get('period'), today());
  const form = useQuery({ ...formQuery(path, period), enabled: period !== undefined });
  useTitle(present.isPending ? '' : name(present.data?.names, code));
  if (period === undefined || present.isError) {
    return (
      <Loaded query={present} rows={10} page>
        {() => null}
      </Loaded>
    );
  }
  return (
    <Loaded query={form} rows={10} page>
      {(known) => <Drawn pillar={pillar} form={known} period={period} />}
    </Loaded>
  );
}

function Drawn({ pillar, form, period }: { pillar: Pillar; form: Form; period: string }) {
  const { say } = useLanguage();
  const address = useAddress();
  const home = useSuspenseQuery(homeQuery()).data;
  const [params] = useSearchParams();
  return (
    <>
      <PageHead
        title={<Name of={form.names} otherwise={form.code} />}
        trail={<Link to={address('/forms')}>{say('nav.forms')}</Link>}
        marks={
          <>
            <PillarName of={pillar} />
            <code data-plain>{form.code}</code>
            {form.legalBasis !== undefined && (
              <span data-plain>
                <Written>{form.legalBasis}</Written>
              </span>
            )}
          </>
        }
      >
        <FormPlace form={form} period={period} />
      </PageHead>
      <div className={styles.stack}>
        {params.get('view') === 'periods' ? (
          <FormStatus pillar={pillar} form={form} period={period} />
        ) : (
          <FormUnits pillar={pillar} form={form} period={period} />
        )}
        <PeriodState
          key={period}
          pillar={pillar}
          form={form}
          period={period}
          unit={params.get('within') ?? home.orgUnit}
        />
        <FormFigures form={form} />
      </div>
    </>
  );
}
