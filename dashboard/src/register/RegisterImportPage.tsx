import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { registerQuery } from '../api/registers';
import type { Pillar } from '../api/shapes';
import { ImportFile } from '../entry/ImportFile';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { isPillar, registerPath } from '../place/paths';
import { useAddress } from '../place/place';
import { Component as NotFound } from '../search/NotFoundPage';
import { ForWriters } from '../session/ForWriters';

/** Records of a register from a file. */
export function Component() {
  const { pillar, collection = '' } = useParams();
  return isPillar(pillar) ? <OfRegister pillar={pillar} collection={collection} /> : <NotFound />;
}

function OfRegister({ pillar, collection }: { pillar: Pillar; collection: string }) {
  const { say, name } = useLanguage();
  const address = useAddress();
  const register = useQuery(registerQuery({ pillar, collection }));
  useTitle(register.isPending ? '' : say('import.of', { what: name(register.data?.names, collection) }));
  const base = `/api/v1/${pillar}/${collection}`;
  return (
    <Loaded query={register} rows={8} page>
      {(known) => (
        <>
          <PageHead
            title={<Name of={known.names} otherwise={collection} />}
            trail={
              <>
                <Link to={address('/registers')}>{say('nav.registers')}</Link> ·{' '}
                <Link to={address(registerPath(pillar, collection))}>
                  <Name of={known.names} otherwise={collection} />
                </Link>
              </>
            }
          />
          <ForWriters pillar={pillar}>
            {({ demo }) => (
              <ImportFile
                address={base}
                code={collection}
                demo={demo}
                templates={[{ label: say('import.template'), address: `${base}/template` }]}
              />
            )}
          </ForWriters>
        </>
      )}
    </Loaded>
  );
}
