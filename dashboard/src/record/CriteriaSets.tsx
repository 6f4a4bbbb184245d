import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { assessmentsQuery, criteriaQuery } from '../api/criteria';
import type { CriteriaSet, Pillar } from '../api/shapes';
import { TrialSet } from '../figure/TrialSet';
import { Empty, Loaded, SkeletonLine } from '../layout/Loaded';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { criteriaPath } from '../place/paths';
import { useAddress } from '../place/place';
import styles from './record.module.css';

interface Props {
  pillar: Pillar;
  /** Whether they stand beside something else: under a heading then, and not at all if there is none. */
  beside?: boolean;
}

/** The sets of criteria of a pillar, with how many were assessed by each. */
export function CriteriaSets({ pillar, beside = false }: Props) {
  const { say } = useLanguage();
  const address = useAddress();
  const sets = useQuery(criteriaQuery(pillar));
  return (
    <Loaded query={sets} rows={2}>
      {(known) =>
        known.length === 0 ? (
          !beside && <Empty>{say('criteria.none')}</Empty>
        ) : (
          <>
            {beside && (
              <h3 className={styles.beside}>
                <Link to={address('/criteria')}>{say('nav.criteria')}</Link>
              </h3>
            )}
            <ul className={styles.list}>
              {known.map((set) => (
                <SetItem key={set.code} pillar={pillar} set={set} />
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  );
}

function SetItem({ pillar, set }: { pillar: Pillar; set: CriteriaSet }) {
  const { say } = useLanguage();
  const address = useAddress();
  const { code, names, level, records, groups, legalBasis, trial } = set;
  const first = useQuery(assessmentsQuery({ pillar, set: code }, {}, 0, 1));
  const count = groups.reduce((sum, { criteria }) => sum + criteria.length, 0);
  return (
    <li>
      <Link to={address(criteriaPath(pillar, code))}>
        <Name of={names} otherwise={code} />
      </Link>{' '}
      <code data-plain>{code}</code> <TrialSet trial={trial} />
      <span className={styles.about}>
        {say(records === undefined ? 'criteria.ofUnits' : 'criteria.ofRecords', {
          level: say(`kind.${level}`).toLowerCase(),
        })}
      </span>
      {legalBasis !== undefined && (
        <span className={styles.about} data-plain>
          <Sentence message="form.legalBasis" values={{ basis: <Written>{legalBasis}</Written> }} />
        </span>
      )}
      <span className={styles.about} data-plain>
        {say('criteria.size', { count, levels: set.levels.length })}
      </span>
      <Loaded query={first} waiting={<SkeletonLine />}>
        {({ total }) => (
          <span className={styles.about} data-plain>
            {say('criteria.count', { count: total })}
          </span>
        )}
      </Loaded>
    </li>
  );
}
