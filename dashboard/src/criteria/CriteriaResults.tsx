import type { Assessment, AssessmentScore, CriteriaSet } from '../api/shapes';
import { unitSuffix } from '../figure/measureUnit';
import { formatExact } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { type Column, RecordTable } from '../record/RecordTable';
import { GroupTitle } from './GroupTitle';
import styles from './criteria.module.css';
import { answerInWords } from './words';

type Result = AssessmentScore['groups'][number]['criteria'][number];

interface Props {
  score: AssessmentScore;
  set: CriteriaSet;
  answers: Assessment['answers'];
}

/** What was answered to each criterion, how many points it gave, and how much proves it. */
export function CriteriaResults({ score, set, answers }: Props) {
  const { say, name, language } = useLanguage();
  const asked = new Map(set.groups.flatMap(({ criteria }) => criteria).map((each) => [each.code, each]));
  const notes = new Map(answers.map(({ criterion, note }) => [criterion, note]));
  const answer = ({ code, value }: Result) => {
    const criterion = asked.get(code);
    if (value === undefined || criterion === undefined) return '–';
    return answerInWords(criterion, value, unitSuffix(criterion.unit, say), say, language, name);
  };
  const columns: Column<Result>[] = [
    {
      key: 'names',
      head: say('criteria.criterion'),
      cell: ({ code, names }) => {
        const note = notes.get(code);
        return (
          <>
            <Name of={names} otherwise={code} />
            {note !== undefined && (
              <span className={styles.note}>
                <Written>{note}</Written>
              </span>
            )}
          </>
        );
      },
    },
    { key: 'answer', head: say('criteria.answer'), cell: (result) => <Written>{answer(result)}</Written> },
    {
      key: 'points',
      head: say('criteria.points'),
      numeric: true,
      cell: ({ points, maximum }) =>
        `${points === undefined ? '–' : formatExact(points, language)} / ${formatExact(maximum, language)}`,
    },
    {
      key: 'evidence',
      head: say('evidence.title'),
      numeric: true,
      cell: ({ code, evidence }) =>
        score.unproved.includes(code) ? (
          <span className={styles.unproved}>{say('criteria.unproved')}</span>
        ) : (
          formatExact(evidence, language)
        ),
    },
  ];
  return score.groups.map((group) => (
    <div key={group.code} className={styles.part}>
      <GroupTitle group={group} reached={group.points} maximum={group.maximum} />
      <RecordTable
        label={name(group.names, group.code)}
        columns={columns}
        rows={group.criteria}
        keyOf={({ code }) => code}
      />
    </div>
  ));
}
