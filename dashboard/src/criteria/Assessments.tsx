import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { assessmentsQuery, downloadAssessments } from '../api/criteria';
import type { CriteriaSet, Pillar } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { assessmentPath } from '../place/paths';
import { filtersOf, pageOf, SHOWN } from '../register/filters';
import { RecordList } from '../register/RecordList';
import { listed } from './described';

/** Who was assessed by a set, when, by whom and with what result; as files too. */
export function Assessments({ pillar, set }: { pillar: Pillar; set: CriteriaSet }) {
  const { say } = useLanguage();
  const [params] = useSearchParams();
  const path = { pillar, set: set.code };
  const register = listed(set);
  const filters = filtersOf(register.filters, params);
  const assessments = useQuery(assessmentsQuery(path, filters, pageOf(params), SHOWN));
  return (
    <RecordList
      title={say('criteria.assessments')}
      register={register}
      records={assessments}
      asked={filters}
      load={(form) => downloadAssessments(path, filters, form)}
      pathOf={({ id }) => assessmentPath(pillar, set.code, id)}
    />
  );
}
