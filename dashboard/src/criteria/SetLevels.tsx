import type { CriteriaLevel, CriteriaSet, LevelBound } from '../api/shapes';
import { Panel } from '../layout/Panel';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { type Column, RecordTable } from '../record/RecordTable';
import { boundInWords } from './words';

/** What a certain group has to reach, in percent of its own points. */
type GroupShare = LevelBound & { group: string };

/** The levels of a set, lowest first, and what each takes. */
export function SetLevels({ set }: { set: CriteriaSet }) {
  const { say, name, language } = useLanguage();
  const ofGroup = ({ group, ...bound }: GroupShare) =>
    say('criteria.groups.of', {
      group: name(set.groups.find(({ code }) => code === group)?.names, group),
      share: boundInWords(bound, say, language, ' %'),
    });
  const columns: Column<CriteriaLevel & { shares?: GroupShare[] }>[] = [
    {
      key: 'level',
      head: say('criteria.level'),
      cell: ({ names, code }) => <Name of={names} otherwise={code} />,
    },
    { key: 'total', head: say('criteria.total'), cell: ({ total }) => boundInWords(total, say, language) },
    {
      key: 'groups',
      head: say('criteria.groups'),
      cell: ({ groups, shares = [] }) =>
        groups === undefined
          ? shares.map(ofGroup).join('; ')
          : say('criteria.groups.each', {
              count: groups.count,
              share: boundInWords(groups.share, say, language, ' %'),
            }),
    },
  ];
  return (
    <Panel title={say('criteria.levels')} hint={say('criteria.levels.hint')}>
      <RecordTable
        label={`${name(set.names, set.code)}: ${say('criteria.levels')}`}
        columns={columns}
        rows={set.levels}
        keyOf={({ code }) => code}
      />
    </Panel>
  );
}
