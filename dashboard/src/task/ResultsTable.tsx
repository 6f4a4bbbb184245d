import { Link } from 'react-router';
import type { TaskResult } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { useAddress } from '../place/place';
import { type Column, RecordTable } from '../record/RecordTable';
import { useUnitNames } from '../register/useUnitNames';

/** A row for each position of each unit. */
export function ResultsTable({ results }: { results: TaskResult[] }) {
  const { say, language } = useLanguage();
  const address = useAddress();
  const units = [...new Set(results.map(({ orgUnit }) => orgUnit))];
  const unitName = useUnitNames(units);
  const number = (key: 'done' | 'accepted' | 'onTime', of?: 'judged' | 'due'): Column<TaskResult> => ({
    key,
    head: say(`taskResults.${key}`),
    numeric: true,
    cell: (row) =>
      of === undefined
        ? formatNumber(row[key], language)
        : say('taskResults.share', {
            part: formatNumber(row[key], language),
            all: formatNumber(row[of], language),
          }),
  });
  return (
    <RecordTable
      label={say('taskResults.title')}
      rows={results}
      keyOf={({ orgUnit, position }) => `${orgUnit} ${position ?? ''}`}
      columns={[
        {
          key: 'orgUnit',
          head: say('ranking.unit'),
          cell: ({ orgUnit, demo }) => (
            <>
              <Link to={address(`/units/${orgUnit}`)}>
                <Written>{unitName(orgUnit)}</Written>
              </Link>{' '}
              <DemoMark demo={demo} />
            </>
          ),
        },
        {
          key: 'position',
          head: say('taskResults.position'),
          cell: ({ position }) =>
            position === undefined ? say('taskResults.nobody') : <Written>{position}</Written>,
        },
        number('done'),
        number('accepted', 'judged'),
        number('onTime', 'due'),
      ]}
    />
  );
}
