import { useQuery } from '@tanstack/react-query';
import type { ImportSummary } from '../api/importing';
import { orgUnitsQuery } from '../api/queries';
import { Table } from '../layout/Table';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { periodInWords } from '../place/words';
import styles from './entry.module.css';

// an address holds no more ids
const NAMED = 100;

/** What goes because the file does not name it: whole returns, and lines. */
export function WithdrawnList({ withdrawn }: { withdrawn: NonNullable<ImportSummary['withdrawn']> }) {
  const { say } = useLanguage();
  const ids = [...new Set(withdrawn.first.map(({ orgUnit }) => orgUnit))].slice(0, NAMED);
  const units = useQuery({ ...orgUnitsQuery({ id: ids, size: NAMED }), enabled: ids.length > 0 });
  const names = new Map(units.data?.items.map((unit) => [unit.id, unit.names]));
  if (withdrawn.count === 0) return <p>{say('import.withdrawn.none')}</p>;
  const title = say('import.withdrawn', { count: withdrawn.count });
  return (
    <>
      <p data-plain>{title}</p>
      <div className={styles.mistakes} tabIndex={0} role="group" aria-label={title}>
        <Table caption={title}>
          <thead>
            <tr>
              <th scope="col">{say('import.withdrawn.unit')}</th>
              <th scope="col">{say('import.withdrawn.period')}</th>
              <th scope="col">{say('import.withdrawn.line')}</th>
              <th scope="col">{say('form.progress')}</th>
            </tr>
          </thead>
          <tbody>
            {withdrawn.first.map(({ orgUnit, period, line, state }) => (
              <tr key={`${orgUnit} ${line ?? ''}`}>
                <th scope="row">
                  <Name of={names.get(orgUnit)} otherwise={orgUnit} />
                </th>
                <td>{periodInWords(period, say)}</td>
                <td>
                  {line === undefined || line === null ? say('import.withdrawn.all') : <code>{line}</code>}
                </td>
                <td>{say(`form.progress.${state}`)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </>
  );
}
