import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Scope } from '../api/importing';
import { registerQuery } from '../api/registers';
import type { Pillar } from '../api/shapes';
import { ImportFile } from '../entry/ImportFile';
import { ScopeChoice } from '../entry/ScopeChoice';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { isPillar } from '../place/paths';
import { Component as NotFound } from '../search/NotFoundPage';
import type { Signed } from '../session/ForSession';
import { ForWriters } from '../session/ForWriters';
import styles from '../record/record.module.css';
import { ownUnit } from '../session/grants';
import { useUnitNames } from './useUnitNames';
import { RegisterTrail } from './RegisterTrail';

/** Records of a register from a file. */
export function Component() {
  const { pillar, collection = '' } = useParams();
  return isPillar(pillar) ? <OfRegister pillar={pillar} collection={collection} /> : <NotFound />;
}

function OfRegister({ pillar, collection }: { pillar: Pillar; collection: string }) {
  const { say, name } = useLanguage();
  const register = useQuery(registerQuery({ pillar, collection }));
  useTitle(register.isPending ? '' : say('import.of', { what: name(register.data?.names, collection) }));
  const base = `/api/v1/${pillar}/${collection}`;
  return (
    <Loaded query={register} rows={8} page>
      {(known) => (
        <>
          <PageHead
            title={<Name of={known.names} otherwise={collection} />}
            trail={<RegisterTrail pillar={pillar} collection={collection} names={known.names} />}
          />
          <ForWriters pillar={pillar}>
            {(session) => <Import base={base} code={collection} session={session} />}
          </ForWriters>
        </>
      )}
    </Loaded>
  );
}

/** With a scope for who writes for one unit: what is there of it and the file does not name goes. */
function Import({ base, code, session }: { base: string; code: string; session: Signed }) {
  const { say } = useLanguage();
  const unit = ownUnit(session.grants);
  const unitName = useUnitNames(unit === undefined ? [] : [unit]);
  const [scope, setScope] = useState<Scope>();
  return (
    <div className={styles.stack}>
      {unit !== undefined && (
        <ScopeChoice
          unit={unit}
          whole={say('import.scope.records', { unit: unitName(unit) })}
          scope={scope}
          onScope={setScope}
        />
      )}
      <ImportFile
        // what was seen of a file holds for its scope only
        key={scope?.unit ?? ''}
        address={base}
        code={code}
        demo={session.demo}
        templates={[{ label: say('import.template'), address: `${base}/template` }]}
        scope={scope}
      />
    </div>
  );
}
