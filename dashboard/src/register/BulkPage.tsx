import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { orgUnitQuery } from '../api/queries';
import { recordsQuery, registerQuery } from '../api/registers';
import type { Pillar, Register } from '../api/shapes';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { isPillar } from '../place/paths';
import styles from '../record/record.module.css';
import { Component as NotFound } from '../search/NotFoundPage';
import type { Signed } from '../session/ForSession';
import { ownUnit } from '../session/grants';
import { ForWriters } from '../session/ForWriters';
import { BulkEdit } from './BulkEdit';
import { MOST, ownFilter } from './bulk';
import { filtersOf } from './filters';
import { RegisterFilters } from './RegisterFilters';
import { RegisterTrail } from './RegisterTrail';

/** Where many records of a register are given the same values at once. */
export function Component() {
  const { pillar, collection = '' } = useParams();
  return isPillar(pillar) ? <OfRegister pillar={pillar} collection={collection} /> : <NotFound />;
}

function OfRegister({ pillar, collection }: { pillar: Pillar; collection: string }) {
  const { say, name } = useLanguage();
  const register = useQuery(registerQuery({ pillar, collection }));
  useTitle(register.isPending ? '' : say('bulk.of', { what: name(register.data?.names, collection) }));
  return (
    <Loaded query={register} rows={8} page>
      {(known) => (
        <>
          <PageHead
            title={say('bulk.link')}
            trail={<RegisterTrail pillar={pillar} collection={collection} names={known.names} />}
          />
          <ForWriters pillar={pillar}>
            {(session) => <OfFilters pillar={pillar} register={known} session={session} />}
          </ForWriters>
        </>
      )}
    </Loaded>
  );
}

interface Props {
  pillar: Pillar;
  register: Register;
  session: Signed;
}

function OfFilters({ pillar, register, session }: Props) {
  const { say } = useLanguage();
  const [params] = useSearchParams();
  const unit = ownUnit(session.grants);
  const own = useQuery({ ...orgUnitQuery(unit ?? ''), enabled: unit !== undefined }).data;
  const said = filtersOf(register.filters, params);
  const isAsked = register.filters.some(({ name, type }) => type === 'ORG_UNIT' && name in said);
  const filters = isAsked || own === undefined ? said : { ...ownFilter(register, own.id, own.kind), ...said };
  // what is being changed stays as it was read, whatever the live stream brings meanwhile
  const { collection } = register;
  const records = useQuery({
    ...recordsQuery({ pillar, collection }, filters, 0, MOST),
    queryKey: ['bulk', { pillar, collection, filters, page: 0, size: MOST }],
    staleTime: Infinity,
    enabled: unit === undefined || own !== undefined,
  });
  return (
    <div className={styles.stack}>
      <Panel title={<Name of={register.names} otherwise={register.collection} />}>
        <RegisterFilters filters={register.filters} asked={filters} />
        <p data-plain>{say('bulk.choose.hint')}</p>
      </Panel>
      <Loaded query={records} rows={8}>
        {(page) => (
          <BulkEdit
            key={JSON.stringify(filters)}
            pillar={pillar}
            register={register}
            session={session}
            page={page}
            onDone={() => void records.refetch()}
          />
        )}
      </Loaded>
    </div>
  );
}
