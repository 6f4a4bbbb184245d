import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { assessmentQuery, criteriaSetQuery } from '../api/criteria';
import type { Assessment, AssessmentQuestion, CriteriaSet } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { TrialSet } from '../figure/TrialSet';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { formatDate } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { criteriaPath, isPillar, recordPath } from '../place/paths';
import { useAddress } from '../place/place';
import { useUnitNames } from '../register/useUnitNames';
import { Component as NotFound } from '../search/NotFoundPage';
import { AssessmentParts } from './AssessmentParts';

/** One assessment: its result by criterion, what proves it, the figures it is counted in, and how it came to be. */
export function Component() {
  const { pillar, set = '', id = '' } = useParams();
  return isPillar(pillar) ? <OneAssessment path={{ pillar, set, id }} /> : <NotFound />;
}

function OneAssessment({ path }: { path: AssessmentQuestion }) {
  const found = useQuery(assessmentQuery(path));
  const on = found.data?.assessedOn;
  const set = useQuery({
    ...criteriaSetQuery({ pillar: path.pillar, set: path.set }, on),
    enabled: on !== undefined,
  });
  useTitle(found.isPending ? '' : (found.data?.subjectName ?? path.id));
  return (
    <Loaded query={found} rows={10} page>
      {(assessment) => (
        <Loaded query={set} rows={10} page>
          {(known) => <Drawn path={path} set={known} assessment={assessment} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Props {
  path: AssessmentQuestion;
  set: CriteriaSet;
  assessment: Assessment;
}

function Drawn({ path, set, assessment }: Props) {
  const { say } = useLanguage();
  const address = useAddress();
  const { subject, subjectName, orgUnit, assessedOn, kind, draft, demo } = assessment;
  const unitName = useUnitNames([orgUnit]);
  return (
    <>
      <PageHead
        title={
          <span data-plain>
            <Written>{subjectName}</Written>
          </span>
        }
        trail={
          <>
            <Link to={address('/criteria')}>{say('nav.criteria')}</Link> ·{' '}
            <Link to={address(criteriaPath(path.pillar, path.set))}>
              <Name of={set.names} otherwise={set.code} />
            </Link>
          </>
        }
        marks={
          <>
            <span data-plain>
              {say(`criteria.kind.${kind}`)}, {formatDate(assessedOn)}
            </span>
            {draft && <span>{say('criteria.draft')}</span>}
            <TrialSet trial={set.trial} />
            <DemoMark demo={demo} />
            {set.records !== undefined && (
              <Link to={address(recordPath(path.pillar, set.records, subject))}>
                {say('criteria.record')}
              </Link>
            )}
            <Link to={address(`/units/${orgUnit}`)} data-plain>
              <Written>{unitName(orgUnit)}</Written>
            </Link>
            <span data-plain>{say('record.version', { n: assessment.version + 1 })}</span>
          </>
        }
      />
      <AssessmentParts path={path} set={set} assessment={assessment} />
    </>
  );
}
