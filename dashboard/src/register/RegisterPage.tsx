import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { registerQuery } from '../api/registers';
import type { Pillar, Register } from '../api/shapes';
import { Loaded } from '../layout/Loaded';
import { Component as NotFound } from '../search/NotFoundPage';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { isPillar } from '../place/paths';
import { useAddress } from '../place/place';
import { PillarName } from '../record/PillarName';
import styles from '../record/record.module.css';
import { BESIDE } from './beside';
import { RegisterFigures } from './RegisterFigures';
import { RegisterRecords } from './RegisterRecords';

/** A register: its records, found and filtered, as files, and what is counted from them. */
export function Component() {
  const { pillar, collection = '' } = useParams();
  return isPillar(pillar) ? <OneRegister pillar={pillar} collection={collection} /> : <NotFound />;
}

function OneRegister({ pillar, collection }: { pillar: Pillar; collection: string }) {
  const { name } = useLanguage();
  const register = useQuery(registerQuery({ pillar, collection }));
  useTitle(register.isPending ? '' : name(register.data?.names, collection));
  return (
    <Loaded query={register} rows={10} page>
      {(known) => <Drawn pillar={pillar} register={known} />}
    </Loaded>
  );
}

function Drawn({ pillar, register }: { pillar: Pillar; register: Register }) {
  const { say } = useLanguage();
  const address = useAddress();
  const beside = BESIDE[`${pillar}/${register.collection}`];
  return (
    <>
      <PageHead
        title={<Name of={register.names} otherwise={register.collection} />}
        trail={<Link to={address('/registers')}>{say('nav.registers')}</Link>}
        marks={
          <>
            <PillarName of={pillar} />
            <code data-plain>{register.collection}</code>
            {beside !== undefined && <Link to={address(beside.path)}>{say(beside.message)}</Link>}
          </>
        }
      />
      <div className={styles.stack}>
        <RegisterRecords key={register.collection} pillar={pillar} register={register} />
        <RegisterFigures register={register} />
      </div>
    </>
  );
}
