import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { criteriaQuery } from '../api/criteria';
import { recordsQuery, registersQuery } from '../api/registers';
import type { Pillar, Register } from '../api/shapes';
import { Empty, Loaded, SkeletonLine } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { PILLARS, registerPath } from '../place/paths';
import { useAddress } from '../place/place';
import { CriteriaSets } from '../record/CriteriaSets';
import { PillarPanels } from '../record/PillarPanels';
import styles from '../record/record.module.css';

/** What the pillars keep records of. */
export function Component() {
  const { say } = useLanguage();
  const title = say('registers.title');
  useTitle(title);
  const registers = useQueries({ queries: PILLARS.map(registersQuery) });
  const sets = useQueries({ queries: PILLARS.map(criteriaQuery) });
  return (
    <>
      <PageHead title={title} />
      <PillarPanels lists={[...registers, ...sets]}>
        {(pillar) => (
          <>
            <PillarRegisters pillar={pillar} />
            <CriteriaSets pillar={pillar} beside />
          </>
        )}
      </PillarPanels>
    </>
  );
}

function PillarRegisters({ pillar }: { pillar: Pillar }) {
  const { say } = useLanguage();
  const registers = useQuery(registersQuery(pillar));
  return (
    <Loaded query={registers} rows={4}>
      {(known) =>
        known.length === 0 ? (
          <Empty>{say('empty')}</Empty>
        ) : (
          <ul className={styles.list}>
            {known.map((register) => (
              <RegisterItem key={register.collection} pillar={pillar} register={register} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function RegisterItem({ pillar, register }: { pillar: Pillar; register: Register }) {
  const { say } = useLanguage();
  const address = useAddress();
  const { collection, names, unitKind, figures } = register;
  const first = useQuery(recordsQuery({ pillar, collection }, {}, 0, 1));
  return (
    <li>
      <Link to={address(registerPath(pillar, collection))}>
        <Name of={names} otherwise={collection} />
      </Link>{' '}
      <code data-plain>{collection}</code>
      <span className={styles.about}>
        {unitKind === undefined
          ? say('registers.ofAny')
          : say('registers.of', { level: say(`kind.${unitKind}`).toLowerCase() })}
      </span>
      <span className={styles.about} data-plain>
        {say('registers.feeds', { count: figures.length })}
      </span>
      <Loaded query={first} waiting={<SkeletonLine />}>
        {({ total }) => (
          <span className={styles.about} data-plain>
            {say('registers.count', { count: total })}
          </span>
        )}
      </Loaded>
    </li>
  );
}
