import { useQuery } from '@tanstack/react-query';
import { assessmentFiguresQuery, assessmentRevisionsQuery, scoreQuery } from '../api/criteria';
import { assessmentEvidenceQuery } from '../api/evidence';
import type { Assessment, AssessmentQuestion, CriteriaSet } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { EvidenceList } from '../evidence/EvidenceList';
import { DECIDERS, WRITERS } from '../session/grants';
import styles from '../record/record.module.css';
import { FedFigures } from '../register/FedFigures';
import { RecordFields } from '../register/RecordFields';
import { RecordHistory } from '../register/RecordHistory';
import { AssessmentResult } from './AssessmentResult';
import { described, factsOf, flattened, historyOf } from './described';

interface Props {
  path: AssessmentQuestion;
  set: CriteriaSet;
  assessment: Assessment;
}

/** The parts of the page of an assessment, drawn as those of a record are. */
export function AssessmentParts({ path, set, assessment }: Props) {
  const { name } = useLanguage();
  const score = useQuery(scoreQuery(path));
  const evidence = useQuery(assessmentEvidenceQuery(path));
  const revisions = useQuery({
    ...assessmentRevisionsQuery(path),
    select: (known) => known.map((revision) => ({ ...revision, state: flattened(revision.state) })),
  });
  const register = described(set);
  const criteria = set.groups.flatMap((group) => group.criteria);
  return (
    <div className={styles.stack}>
      <AssessmentResult score={score} set={set} assessment={assessment} />
      <RecordFields register={{ ...register, fields: factsOf(register) }} record={assessment} />
      <EvidenceList
        pieces={evidence}
        address={`/api/v1/${path.pillar}/criteria/${path.set}/assessments/${path.id}/evidence`}
        pillar={path.pillar}
        unit={assessment.orgUnit}
        writers={assessment.kind === 'APPRAISAL' ? DECIDERS : WRITERS}
        parts={criteria.map(({ code, names }) => ({ code, name: name(names, code) }))}
      />
      <FedFigures
        counted={register.figures}
        asking={(period) => assessmentFiguresQuery(path, period)}
        demo={assessment.demo}
      />
      <RecordHistory fields={historyOf(set)} revisions={revisions} />
    </div>
  );
}
