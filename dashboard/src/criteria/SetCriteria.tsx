import type { CriteriaSet, Criterion } from '../api/shapes';
import { unitInWords } from '../figure/measureUnit';
import { Panel } from '../layout/Panel';
import { formatExact } from '../messages/format';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { type Column, RecordTable } from '../record/RecordTable';
import styles from './criteria.module.css';
import { GroupTitle } from './GroupTitle';

/** What a set asks, group by group, for how many points, and how a number or a choice gives them. */
export function SetCriteria({ set }: { set: CriteriaSet }) {
  const { say, name, language } = useLanguage();
  const columns: Column<Criterion>[] = [
    {
      key: 'names',
      head: say('criteria.criterion'),
      cell: ({ names, code, input, rule }) => (
        <>
          <Name of={names} otherwise={code} />
          {input !== 'YES_NO' && (
            <span className={styles.rule}>
              <Name of={rule} />
            </span>
          )}
        </>
      ),
    },
    {
      key: 'points',
      head: say('criteria.points'),
      numeric: true,
      cell: ({ points }) => formatExact(points, language),
    },
    {
      key: 'input',
      head: say('criteria.input'),
      cell: ({ input, unit }) =>
        say(`criteria.input.${input}`) + (unit === undefined ? '' : ` (${unitInWords(unit, say)})`),
    },
    {
      key: 'evidence',
      head: say('criteria.evidence'),
      cell: ({ evidence }) => say(evidence ? 'register.yes' : 'register.no'),
    },
  ];
  return (
    <Panel
      title={say('criteria.criteria')}
      hint={<span data-plain>{say('criteria.maximum', { points: set.maximum })}</span>}
    >
      {set.groups.map((group) => (
        <div key={group.code} className={styles.part}>
          <GroupTitle group={group} />
          <RecordTable
            label={name(group.names, group.code)}
            columns={columns}
            rows={group.criteria}
            keyOf={({ code }) => code}
          />
        </div>
      ))}
    </Panel>
  );
}
