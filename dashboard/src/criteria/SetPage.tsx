import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { criteriaSetQuery } from '../api/criteria';
import type { CriteriaSet, Pillar } from '../api/shapes';
import { TrialSet } from '../figure/TrialSet';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { isPillar } from '../place/paths';
import { useAddress } from '../place/place';
import { RegisterFigures } from '../register/RegisterFigures';
import { PillarName } from '../record/PillarName';
import styles from '../record/record.module.css';
import { Component as NotFound } from '../search/NotFoundPage';
import { Assessments } from './Assessments';
import { described } from './described';
import { SetCriteria } from './SetCriteria';
import { SetLevels } from './SetLevels';
import { SetReached } from './SetReached';

/** A set of criteria: what it asks for how many points, which levels there are, and who was found to be on which. */
export function Component() {
  const { pillar, set = '' } = useParams();
  return isPillar(pillar) ? <OneSet pillar={pillar} code={set} /> : <NotFound />;
}

function OneSet({ pillar, code }: { pillar: Pillar; code: string }) {
  const { name } = useLanguage();
  const set = useQuery(criteriaSetQuery({ pillar, set: code }));
  useTitle(set.isPending ? '' : name(set.data?.names, code));
  return (
    <Loaded query={set} rows={10} page>
      {(known) => <Drawn pillar={pillar} set={known} />}
    </Loaded>
  );
}

function Drawn({ pillar, set }: { pillar: Pillar; set: CriteriaSet }) {
  const { say } = useLanguage();
  const address = useAddress();
  return (
    <>
      <PageHead
        title={<Name of={set.names} otherwise={set.code} />}
        trail={<Link to={address('/criteria')}>{say('nav.criteria')}</Link>}
        marks={
          <>
            <PillarName of={pillar} />
            <code data-plain>{set.code}</code>
            <TrialSet trial={set.trial} />
            {set.legalBasis !== undefined && (
              <span data-plain>
                <Written>{set.legalBasis}</Written>
              </span>
            )}
          </>
        }
      />
      <div className={styles.stack}>
        <Assessments key={set.code} pillar={pillar} set={set} />
        <SetReached pillar={pillar} set={set} />
        <SetCriteria set={set} />
        <SetLevels set={set} />
        <RegisterFigures register={described(set)} />
      </div>
    </>
  );
}
