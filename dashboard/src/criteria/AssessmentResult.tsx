import type { UseQueryResult } from '@tanstack/react-query';
import type { Assessment, AssessmentScore, CriteriaSet } from '../api/shapes';
import { Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { formatExact } from '../messages/format';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { useLanguage } from '../messages/language';
import { CriteriaResults } from './CriteriaResults';
import styles from './criteria.module.css';

interface Props {
  score: UseQueryResult<AssessmentScore>;
  set: CriteriaSet;
  assessment: Assessment;
}

/** The level and the points of an assessment, what is missing for the next level, and what each answer gave. */
export function AssessmentResult({ score, set, assessment }: Props) {
  const { say } = useLanguage();
  return (
    <Panel title={say('criteria.result')}>
      <Loaded query={score} rows={12}>
        {(found) => (
          <>
            <Reached score={found} draft={assessment.draft} />
            <CriteriaResults score={found} set={set} answers={assessment.answers} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Reached({ score, draft }: { score: AssessmentScore; draft: boolean }) {
  const { say, language } = useLanguage();
  const { level, next, unanswered } = score;
  const exact = (value: number) => formatExact(value, language);
  return (
    <div data-plain>
      <p className={styles.result}>
        <strong>
          {level === undefined ? (
            say('criteria.level.none')
          ) : (
            <Name of={level.names} otherwise={level.code} />
          )}
        </strong>
        <span>{say('criteria.reached', { points: exact(score.points), maximum: exact(score.maximum) })}</span>
        {draft && <span>{say('criteria.draft.hint')}</span>}
      </p>
      {next !== undefined && (
        <p className={styles.missing}>
          <Sentence
            message={next.passed ? 'criteria.next.passed' : 'criteria.next'}
            values={{
              level: <Name of={next.names} otherwise={next.code} />,
              points: exact(next.points),
              groups: next.groups,
            }}
          />
        </p>
      )}
      {unanswered.length > 0 && (
        <p className={styles.missing}>{say('criteria.unanswered', { count: unanswered.length })}</p>
      )}
    </div>
  );
}
