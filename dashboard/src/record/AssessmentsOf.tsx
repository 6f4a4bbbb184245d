import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { assessmentsQuery, criteriaQuery } from '../api/criteria';
import type { CriteriaSet, RecordQuestion } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { TrialSet } from '../figure/TrialSet';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { formatDate, formatExact } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { assessmentPath, criteriaPath } from '../place/paths';
import { useAddress } from '../place/place';
import styles from './record.module.css';

/** As many as are shown of one record by one set. */
const MOST = 20;

/** How a record was assessed by each set of criteria that is about such records; nothing where there is no such set. */
export function AssessmentsOf({ path }: { path: RecordQuestion }) {
  const sets = useQuery(criteriaQuery(path.pillar)).data ?? [];
  return sets
    .filter(({ records }) => records === path.collection)
    .map((set) => <BySet key={set.code} path={path} set={set} />);
}

function BySet({ path: { pillar, id }, set }: { path: RecordQuestion; set: CriteriaSet }) {
  const { say, language } = useLanguage();
  const address = useAddress();
  const assessments = useQuery(assessmentsQuery({ pillar, set: set.code }, { subject: id }, 0, MOST));
  return (
    <Panel
      title={say('criteria.assessments')}
      hint={
        <Link to={address(criteriaPath(pillar, set.code))}>
          <Name of={set.names} otherwise={set.code} />
        </Link>
      }
      aside={<TrialSet trial={set.trial} />}
    >
      <Loaded query={assessments} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{say('criteria.assessments.none')}</Empty>
          ) : (
            <ul className={styles.list}>
              {items.map(({ id: assessment, assessedOn, kind, level, points, maximum, draft, demo }) => (
                <li key={assessment}>
                  <Link to={address(assessmentPath(pillar, set.code, assessment))} data-plain>
                    {say(`criteria.kind.${kind}`)}, {formatDate(assessedOn)}
                  </Link>
                  <span className={styles.about} data-plain>
                    {draft ? (
                      say('criteria.draft')
                    ) : (
                      <>
                        <Name
                          of={set.levels.find(({ code }) => code === level)?.names}
                          otherwise={say('criteria.level.none')}
                        />
                        {': '}
                        {say('criteria.reached', {
                          points: formatExact(points, language),
                          maximum: formatExact(maximum, language),
                        })}
                      </>
                    )}
                  </span>{' '}
                  <DemoMark demo={demo} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
